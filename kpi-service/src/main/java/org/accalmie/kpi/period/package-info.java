/** Ranges of days, and how they are cut into periods. */
@NullMarked
package org.accalmie.kpi.period;

import org.jspecify.annotations.NullMarked;
