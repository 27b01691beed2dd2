/** The incident sheet as it comes in: every field of domain.md section 3 and what is legal in it. */
@NullMarked
package org.accalmie.incident.sheet;

import org.jspecify.annotations.NullMarked;
