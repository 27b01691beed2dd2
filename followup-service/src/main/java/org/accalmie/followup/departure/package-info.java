/** Customers who left, as they said in a call or as a tool knows. */
@NullMarked
package org.accalmie.followup.departure;

import org.jspecify.annotations.NullMarked;
