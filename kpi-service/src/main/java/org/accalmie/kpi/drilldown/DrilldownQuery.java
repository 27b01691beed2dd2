package org.accalmie.kpi.drilldown;

import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.fact.Slice;
import org.accalmie.kpi.period.DateRange;
import org.jspecify.annotations.Nullable;

/** Which figure is opened, and where the page begins. */
record DrilldownQuery(
        Kpi kpi, DateRange range, Slice slice, @Nullable Position after, int limit) {}
