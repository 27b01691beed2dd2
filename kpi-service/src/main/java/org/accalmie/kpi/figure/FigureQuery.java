package org.accalmie.kpi.figure;

import java.util.List;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.definition.Kpi.Trait;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param kpis in the order of their ids
 * @param after the last figure of the page before
 */
record FigureQuery(
        DateRange range,
        Interval interval,
        Dimension by,
        List<Kpi> kpis,
        @Nullable Position after,
        int limit) {

    /** Where the page begins; its first figures may have been on the page before. */
    Group first() {
        return after == null ? new Group(range.from(), "") : after.group();
    }

    /** Groups enough for a page and the one figure that says that more follow. */
    int groups() {
        return limit / kpis.size() + 2;
    }

    /** Those that say which groups there are: a slice is shown for whatever KPI has incidents of it. */
    List<Kpi> placing() {
        return by == Dimension.ALL ? kpis : Definitions.all();
    }

    boolean wants(Trait trait) {
        return kpis.stream().anyMatch(kpi -> kpi.has(trait));
    }

    boolean isNext(Position position) {
        return after == null || after.isBefore(position);
    }
}
