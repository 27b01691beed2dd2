/** What could not be read or handled: kept with the reason, published, listed, replayed. */
@NullMarked
package org.accalmie.eventing.deadletter;

import org.jspecify.annotations.NullMarked;
