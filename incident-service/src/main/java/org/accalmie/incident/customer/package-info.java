/** What is known of a customer, for whoever has them on the phone. */
@NullMarked
package org.accalmie.incident.customer;

import org.jspecify.annotations.NullMarked;
