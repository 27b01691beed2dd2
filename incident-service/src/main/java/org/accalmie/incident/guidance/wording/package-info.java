/** Finds phrases to avoid in a text that goes to a customer. */
@NullMarked
package org.accalmie.incident.guidance.wording;

import org.jspecify.annotations.NullMarked;
