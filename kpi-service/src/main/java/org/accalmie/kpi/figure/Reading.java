package org.accalmie.kpi.figure;

import java.util.Map;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.definition.Kpi.Trait;
import org.accalmie.kpi.disclosure.Disclosure;
import org.accalmie.kpi.fact.Slice;
import org.jspecify.annotations.Nullable;

/** What was read of the rollups at one moment. */
record Reading(
        FigureQuery query,
        Map<Group, Map<String, Total>> totals,
        Map<Group, Map<String, Histogram>> histograms,
        Disclosure disclosure) {

    PlacedFigure figure(Group group, Kpi kpi) {
        return new PlacedFigure(new Position(group, kpi.id()), shown(group, kpi));
    }

    private FigureResponse shown(Group group, Kpi kpi) {
        var period = query.interval().nameOf(group.start(), query.range());
        if (kpi.has(Trait.AGENTS) && isWithheld(group)) {
            return FigureResponse.withheld(period, group.slice(), kpi);
        }
        var total = totals.getOrDefault(group, Map.of()).getOrDefault(kpi.id(), Total.NOTHING);
        return FigureResponse.of(period, group.slice(), kpi, total, spread(group, kpi));
    }

    private boolean isWithheld(Group group) {
        var period = query.interval().period(group.start(), query.range());
        return disclosure.withholds(new Slice(query.by(), group.slice()), period);
    }

    private @Nullable Spread spread(Group group, Kpi kpi) {
        return kpi.has(Trait.SPREAD)
                ? Spread.of(histograms.getOrDefault(group, Map.of()).getOrDefault(kpi.id(), new Histogram()))
                : null;
    }

    /** A figure and its place. */
    record PlacedFigure(Position position, FigureResponse figure) {}
}
