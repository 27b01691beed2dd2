/** Which incidents hold no texts any more, so that none come back. */
@NullMarked
package org.accalmie.eventing.erased;

import org.jspecify.annotations.NullMarked;
