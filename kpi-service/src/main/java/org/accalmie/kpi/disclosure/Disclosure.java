package org.accalmie.kpi.disclosure;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

    private final List<Slice> slices;
    private final List<Piece> pieces;

    private Disclosure(List<Slice> slices, List<Piece> pieces) {
        this.slices = slices;
        this.pieces = pieces;
    }

    /** Of the agents present in whole years, in any order. */
    public static Disclosure of(List<Presence> presences) {
        var slices = presences.stream().map(Presence::slice).distinct().toList();
        var years = spans(presences, slices).stream()
                .collect(groupingBy(span -> span.start().getYear(), TreeMap::new, toList()));
        var pieces = years.values().stream()
                .map(year -> new Piece(slices, year))
                .flatMap(year -> Cut.MONTHS.of(year).stream())
                .flatMap(months -> Cut.WEEKS.of(months).stream())
                .toList();
        return new Disclosure(slices, pieces);
    }

    static boolean isTooShort(DateRange period) {
        return period.to().toEpochDay() - period.from().toEpochDay() + 1 < FEWEST_DAYS;
    }

    /** The period is one that the presences were cut at. */
    public boolean withholds(Slice slice, DateRange period) {
        var number = slices.indexOf(slice);
        return isTooShort(period) || number >= 0 && pieces.stream().anyMatch(piece -> piece.withholds(number, period));
    }

    private static List<Span> spans(List<Presence> presences, List<Slice> slices) {
        var places = new HashMap<Slice, Integer>();
        slices.forEach(slice -> places.put(slice, places.size()));
        var numbers = new HashMap<String, Integer>();
        var known = new IdentityHashMap<List<String>, BitSet>();
        var spans = new TreeMap<LocalDate, Span>();
        for (var presence : presences) {
            var span = spans.computeIfAbsent(presence.start(), start -> new Span(start, new BitSet[slices.size()]));
            span.agents()[requireNonNull(places.get(presence.slice()))] =
                    known.computeIfAbsent(presence.agents(), agents -> bits(agents, numbers));
        }
        return List.copyOf(spans.values());
    }

    private static BitSet bits(List<String> agents, Map<String, Integer> numbers) {
        var bits = new BitSet();
        agents.forEach(agent -> bits.set(numbers.computeIfAbsent(agent, any -> numbers.size())));
        return bits;
    }
}
