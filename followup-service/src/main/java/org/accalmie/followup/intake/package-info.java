/** How incidents come in. */
@NullMarked
package org.accalmie.followup.intake;

import org.jspecify.annotations.NullMarked;
