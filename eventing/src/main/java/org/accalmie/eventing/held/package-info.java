/** What of events still lies in a service's database. */
@NullMarked
package org.accalmie.eventing.held;

import org.jspecify.annotations.NullMarked;
