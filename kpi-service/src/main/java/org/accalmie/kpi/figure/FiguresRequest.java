package org.accalmie.kpi.figure;

import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;
import org.accalmie.kpi.period.RangeRequest;
import org.accalmie.web.ProblemException;
import org.accalmie.web.list.Cursor;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code GET /kpis}. */
public class FiguresRequest extends RangeRequest {
    private static final int POSITION_PARTS = 3;

    @QueryParam("interval")
    @DefaultValue("total")
    public Interval interval = Interval.TOTAL;

    @QueryParam("by")
    @DefaultValue("all")
    public Dimension by = Dimension.ALL;

    @QueryParam("kpi")
    public List<String> kpi = new ArrayList<>();

    @QueryParam("after")
    public @Nullable String after;

    @QueryParam("limit")
    @DefaultValue("1000")
    @Min(1)
    @Max(10_000)
    public int limit;

    /** Has done its work in {@link FormatFilter}; here for the documentation. */
    @QueryParam("format")
    public @Nullable String format;

    FigureQuery toQuery() {
        var range = range();
        return new FigureQuery(range, interval, by, kpis(), position(range), limit);
    }

    private List<Kpi> kpis() {
        if (kpi.isEmpty()) {
            return Definitions.all().stream().filter(it -> it.isSlicedBy(by)).toList();
        }
        return asked().toList();
    }

    @Override
    public List<Fault> faults() {
        var unknown = kpi.stream().anyMatch(id -> Definitions.named(id).isEmpty());
        return Stream.of(
                        super.faults().stream(),
                        Fault.when(unknown, "kpi", "must be one that /kpis/definitions lists"),
                        asked().filter(it -> !it.isSlicedBy(by)).limit(1).map(FiguresRequest::refusedDimension))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Kpi> asked() {
        return kpi.stream()
                .flatMap(id -> Definitions.named(id).stream())
                .distinct()
                .sorted(Comparator.comparing(Kpi::id));
    }

    private static Fault refusedDimension(Kpi kpi) {
        var dimensions =
                kpi.dimensions().stream().sorted().map(Dimension::toString).collect(joining(", "));
        return new Fault("by", "must be one of %s for %s".formatted(dimensions, kpi.id()));
    }

    private @Nullable Position position(DateRange range) {
        if (after == null) {
            return null;
        }
        var parts = Cursor.decode(after, POSITION_PARTS).parts();
        var group = new Group(start(parts.getFirst(), range), slice(parts.get(1)));
        return new Position(group, parts.getLast());
    }

    private LocalDate start(String text, DateRange range) {
        try {
            var start = LocalDate.parse(text);
            if (range.has(start) && interval.startOf(start, range).equals(start)) {
                return start;
            }
        } catch (DateTimeException notADate) {
            throw foreignCursor();
        }
        throw foreignCursor();
    }

    private static String slice(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw foreignCursor();
        }
        return text;
    }

    private static ProblemException foreignCursor() {
        return ProblemException.invalid("after", "must be a cursor that this query gave");
    }
}
