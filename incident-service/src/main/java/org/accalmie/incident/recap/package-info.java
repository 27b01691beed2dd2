/** The recap: what was agreed, in writing, to the customer. */
@NullMarked
package org.accalmie.incident.recap;

import org.jspecify.annotations.NullMarked;
