/** Lets go of a customer's personal data, on demand or by age, unless a legal hold keeps it. */
@NullMarked
package org.accalmie.incident.erasure;

import org.jspecify.annotations.NullMarked;
