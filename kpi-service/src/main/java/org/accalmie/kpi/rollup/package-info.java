/** What facts and volumes add up to, by KPI, slice and day. */
@NullMarked
package org.accalmie.kpi.rollup;

import org.jspecify.annotations.NullMarked;
