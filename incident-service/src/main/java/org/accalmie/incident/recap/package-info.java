/** The recap: what was agreed, in writing, to the customer; asked for, and mailed until it arrives. */
@NullMarked
package org.accalmie.incident.recap;

import org.jspecify.annotations.NullMarked;
