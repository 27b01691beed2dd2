/** The departure of a customer as the doors take it: the follow-up service's own, and connectors. */
@NullMarked
package org.accalmie.web.departure;

import org.jspecify.annotations.NullMarked;
