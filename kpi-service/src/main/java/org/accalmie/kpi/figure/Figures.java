package org.accalmie.kpi.figure;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.accalmie.database.Snapshot;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.definition.Kpi.Trait;
import org.accalmie.kpi.disclosure.Disclosure;
import org.accalmie.kpi.disclosure.DisclosureControl;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.figure.Reading.PlacedFigure;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;

/** Makes figures of rollups. */
@Singleton
public class Figures {
    private final FigureStore store;
    private final DisclosureControl control;
    private final Snapshot snapshot;

    Figures(FigureStore store, DisclosureControl control, Snapshot snapshot) {
        this.store = store;
        this.control = control;
        this.snapshot = snapshot;
    }

    /** The page and one figure more, if more follow. */
    @Transactional
    List<PlacedFigure> find(FigureQuery query) {
        snapshot.freeze();
        return read(query);
    }

    /** One KPI of everybody: each period of the range, and the whole of it. */
    @Transactional
    public Course course(Kpi kpi, DateRange range, Interval interval) {
        snapshot.freeze();
        var periods = read(ofAll(kpi, range, interval));
        var whole = read(ofAll(kpi, range, Interval.TOTAL));
        return new Course(
                periods.stream().map(PlacedFigure::figure).toList(),
                whole.getFirst().figure());
    }

    private static FigureQuery ofAll(Kpi kpi, DateRange range, Interval interval) {
        return new FigureQuery(range, interval, Dimension.ALL, List.of(kpi), null, Course.MOST_PERIODS);
    }

    private List<PlacedFigure> read(FigureQuery query) {
        var totals = store.totals(query);
        var groups = groups(query, totals);
        if (groups.isEmpty()) {
            return List.of();
        }
        var reading = reading(query, totals, days(query, groups));
        return groups.stream()
                .flatMap(group -> query.kpis().stream().map(kpi -> reading.figure(group, kpi)))
                .filter(it -> query.isNext(it.position()))
                .limit(query.limit() + 1L)
                .toList();
    }

    private Reading reading(FigureQuery query, Map<Group, Map<String, Total>> totals, DateRange days) {
        return new Reading(
                query,
                totals,
                query.wants(Trait.SPREAD) ? store.histograms(query, days) : Map.of(),
                query.wants(Trait.AGENTS) && query.interval() != Interval.DAY
                        ? control.of(query.range(), days)
                        : Disclosure.of(List.of()));
    }

    /** Slices only where they have incidents, but {@code all} for every period. */
    private static List<Group> groups(FigureQuery query, Map<Group, Map<String, Total>> totals) {
        if (query.by() != Dimension.ALL) {
            return List.copyOf(totals.keySet());
        }
        var rest = new DateRange(query.first().start(), query.range().to());
        return query.interval()
                .starts(rest)
                .limit(query.groups())
                .map(start -> new Group(start, Dimension.ALL.toString()))
                .toList();
    }

    private static DateRange days(FigureQuery query, List<Group> groups) {
        var last = query.interval().period(groups.getLast().start(), query.range());
        return new DateRange(groups.getFirst().start(), last.to());
    }
}
