/** What each KPI means: the one place for values, targets and verdicts. */
@NullMarked
package org.accalmie.kpi.definition;

import org.jspecify.annotations.NullMarked;
