package org.accalmie.kpi.drilldown;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.accalmie.kpi.definition.Contribution;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.fact.IncidentFact;
import org.accalmie.kpi.fact.Slice;
import org.accalmie.kpi.period.DateRange;
import org.jspecify.annotations.Nullable;

/** Which figure is opened, and where the page begins. */
record DrilldownQuery(
        Kpi kpi, DateRange range, Slice slice, @Nullable Position after, int limit) {
    /** What the incident adds to the figure; nothing where it is not behind it. */
    List<Contribution> contributions(IncidentFact fact) {
        return kpi.of(fact).filter(added -> isInSlice(fact, added)).toList();
    }

    private boolean isInSlice(IncidentFact fact, Contribution added) {
        var sheet = requireNonNull(fact.sheet());
        return slice.dimension().sliceOf(sheet, added.team()).equals(slice.value());
    }
}
