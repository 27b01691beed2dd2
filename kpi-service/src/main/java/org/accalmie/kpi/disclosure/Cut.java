package org.accalmie.kpi.disclosure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.accalmie.kpi.fact.Dimension;

/** Where a piece of time may be cut, and what must not become hidden by it. */
enum Cut {
    MONTHS(YearMonth::from, EnumSet.of(Dimension.ALL)),
    WEEKS(
            day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
            EnumSet.of(Dimension.ALL, Dimension.AGENT_TEAM));

    private final Function<LocalDate, Object> unit;
    private final Set<Dimension> kept;

    Cut(Function<LocalDate, Object> unit, Set<Dimension> kept) {
        this.unit = unit;
        this.kept = kept;
    }

    /** From the first day on; what is left over stays with the last piece. */
    List<Piece> of(Piece whole) {
        var pieces = new ArrayList<Piece>();
        var rest = whole;
        var count = 1;
        while (count < rest.spans().size()) {
            if (isBoundary(rest, count) && isWorthIt(rest, count)) {
                pieces.add(rest.first(count));
                rest = rest.without(count);
                count = 0;
            }
            count++;
        }
        pieces.add(rest);
        return pieces;
    }

    private boolean isBoundary(Piece piece, int count) {
        var before = piece.spans().get(count - 1).start();
        var after = piece.spans().get(count).start();
        return !unit.apply(before).equals(unit.apply(after));
    }

    private boolean isWorthIt(Piece piece, int count) {
        var before = piece.first(count);
        var after = piece.without(count);
        return piece.isToldBy(before, kept)
                && piece.isToldBy(after, kept)
                && (before.tellsAnyOf(kept) || after.tellsAnyOf(kept));
    }
}
