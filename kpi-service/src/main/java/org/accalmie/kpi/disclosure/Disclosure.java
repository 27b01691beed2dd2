package org.accalmie.kpi.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accalmie.kpi.fact.Slice;
import org.accalmie.kpi.period.DateRange;

/**
 * Which figures about agents are withheld.
 *
 * <p>Time is cut into pieces, the same for every question: years into months and months into weeks, as long as both
 * parts still speak of enough agents. A figure is shown when it tells whole pieces, each of enough agents. All that is
 * shown of a dimension is therefore a sum of parts of enough agents each, and so is every difference.
 */
public final class Disclosure {
    /** Shorter periods are never told, whoever answered. */
    public static final int FEWEST_DAYS = 7;

    private final List<Piece> pieces;

    private Disclosure(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Of the agents present in whole years, in any order. */
    public static Disclosure of(List<Presence> presences) {
        var years = spans(presences).stream()
                .collect(groupingBy(span -> span.start().getYear(), TreeMap::new, toList()));
        return new Disclosure(years.values().stream()
                .map(Piece::new)
                .flatMap(year -> Cut.MONTHS.of(year).stream())
                .flatMap(months -> Cut.WEEKS.of(months).stream())
                .toList());
    }

    static boolean isTooShort(DateRange period) {
        return period.to().toEpochDay() - period.from().toEpochDay() + 1 < FEWEST_DAYS;
    }

    /** The period is one that the presences were cut at. */
    public boolean withholds(Slice slice, DateRange period) {
        return isTooShort(period) || pieces.stream().anyMatch(piece -> withholds(piece, slice, period));
    }

    private static boolean withholds(Piece piece, Slice slice, DateRange period) {
        var told = piece.spans().stream().filter(span -> span.speaksOf(slice)).toList();
        var within = told.stream().filter(span -> period.has(span.start())).count();
        return within > 0 && (within < told.size() || !piece.shows(slice));
    }

    private static List<Span> spans(List<Presence> presences) {
        var numbers = new HashMap<String, Integer>();
        var spans = new TreeMap<LocalDate, Map<Slice, BitSet>>();
        for (var presence : presences) {
            var agents = new BitSet();
            presence.agents().forEach(agent -> agents.set(numbers.computeIfAbsent(agent, any -> numbers.size())));
            spans.computeIfAbsent(presence.start(), any -> new HashMap<>()).put(presence.slice(), agents);
        }
        var list = new ArrayList<Span>();
        spans.forEach((start, agents) -> list.add(new Span(start, agents)));
        return list;
    }
}
