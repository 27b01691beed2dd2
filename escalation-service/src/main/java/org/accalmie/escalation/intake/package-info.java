/** How incidents come in and become escalations. */
@NullMarked
package org.accalmie.escalation.intake;

import org.jspecify.annotations.NullMarked;
