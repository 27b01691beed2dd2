package org.accalmie.console.team;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.console.board.BoardParts;
import org.accalmie.console.page.Times;
import org.accalmie.console.upstream.Escalation;
import org.jspecify.annotations.Nullable;

/**
 * A day of a team by the hour: when it is open, and what falls due.
 *
 * @param hours from the first to the last in which something is; the browser draws them, and they read as a list
 * @param now as people say it
 * @param open the stretches of today
 * @param next when it opens again, empty while it is open or where that is not known
 * @param before how many have been overdue since an earlier day
 * @param known whether the service said when the team is open
 */
public record StripView(
        List<HourView> hours,
        String now,
        List<StretchView> open,
        boolean openNow,
        String next,
        int before,
        boolean known) {
    private static final int QUARTERS = 4;
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);

    /**
     * @param from an instant for the browser
     * @param minute that it is now, absent in every other hour
     * @param quarters whether the team is open in each
     */
    public record HourView(
            String from, String hour, @Nullable Integer minute, List<Boolean> quarters, List<DueView> dues) {}

    public record DueView(UUID id, String reference, String at, boolean late, Escalation.@Nullable Clock clock) {}

    public record StretchView(String from, String to) {}

    private record Owed(Escalation escalation, Instant at) {}

    /** @param said absent where the service does not say when the team is open */
    static StripView of(CalendarClient.@Nullable Counted said, List<Escalation> escalations, Times times) {
        var spans = said == null || said.counted() == null ? List.<CalendarClient.Open>of() : said.counted();
        var begin = startOfDay(times);
        var end = begin.atZone(times.zone()).plusDays(1).toInstant();
        var today = spans.stream()
                .filter(each -> each.from().isBefore(end) && each.to().isAfter(begin))
                .toList();
        var owed = escalations.stream().flatMap(StripView::owed).toList();
        var due = owed.stream()
                .filter(each -> !each.at().isBefore(begin) && each.at().isBefore(end))
                .sorted(Comparator.comparing(Owed::at))
                .toList();
        var openNow = spans.stream().anyMatch(each -> contains(each, times.now()));
        return new StripView(
                due.isEmpty() && today.isEmpty() ? List.of() : hours(today, due, times),
                times.time(times.now()),
                today.stream()
                        .map(each -> new StretchView(times.time(each.from()), times.time(each.to())))
                        .toList(),
                openNow,
                openNow ? "" : next(spans, times),
                (int) owed.stream().filter(each -> each.at().isBefore(begin)).count(),
                said != null);
    }

    /** From which to ask, and what {@link #of} counts by. */
    static Instant startOfDay(Times times) {
        return times.now().atZone(times.zone()).truncatedTo(ChronoUnit.DAYS).toInstant();
    }

    private static Stream<Owed> owed(Escalation escalation) {
        var at = BoardParts.deadline(escalation);
        return at == null ? Stream.of() : Stream.of(new Owed(escalation, at));
    }

    private static String next(List<CalendarClient.Open> spans, Times times) {
        return spans.stream()
                .map(CalendarClient.Open::from)
                .filter(from -> from.isAfter(times.now()))
                .min(Comparator.naturalOrder())
                .map(times::moment)
                .orElse("");
    }

    private static List<HourView> hours(List<CalendarClient.Open> today, List<Owed> due, Times times) {
        var zone = times.zone();
        var moments = Stream.of(
                        today.stream().map(CalendarClient.Open::from),
                        today.stream().map(each -> each.to().minusMillis(1)),
                        due.stream().map(Owed::at),
                        Stream.of(times.now()))
                .flatMap(each -> each)
                .map(each -> each.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant())
                .sorted()
                .toList();
        var first = Objects.requireNonNull(moments.getFirst());
        var count = (int) Duration.between(first, moments.getLast()).toHours() + 1;
        return IntStream.range(0, count)
                .mapToObj(hour -> first.plus(HOUR.multipliedBy(hour)))
                .map(from -> hour(from, today, due, times))
                .toList();
    }

    private static HourView hour(Instant from, List<CalendarClient.Open> today, List<Owed> due, Times times) {
        var to = from.plus(HOUR);
        return new HourView(
                from.toString(),
                times.time(from),
                times.now().isBefore(from) || !times.now().isBefore(to)
                        ? null
                        : (int) Duration.between(from, times.now()).toMinutes(),
                IntStream.range(0, QUARTERS)
                        .mapToObj(quarter -> from.plus(QUARTER.multipliedBy(quarter)))
                        .map(at -> today.stream().anyMatch(each -> contains(each, at)))
                        .toList(),
                due.stream()
                        .filter(each -> !each.at().isBefore(from) && each.at().isBefore(to))
                        .map(each -> due(each, times))
                        .toList());
    }

    private static DueView due(Owed owed, Times times) {
        var next = owed.escalation().nextDeadline();
        return new DueView(
                owed.escalation().id(),
                BoardParts.reference(owed.escalation()),
                times.time(owed.at()),
                owed.at().isBefore(times.now()),
                next == null ? null : next.clock());
    }

    private static boolean contains(CalendarClient.Open span, Instant at) {
        return !at.isBefore(span.from()) && at.isBefore(span.to());
    }
}
