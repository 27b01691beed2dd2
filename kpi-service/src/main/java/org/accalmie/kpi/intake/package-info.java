/** How events come in, and what each says of a fact. */
@NullMarked
package org.accalmie.kpi.intake;

import org.jspecify.annotations.NullMarked;
