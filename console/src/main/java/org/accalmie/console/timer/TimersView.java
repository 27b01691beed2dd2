package org.accalmie.console.timer;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.accalmie.console.page.Spans;
import org.accalmie.console.page.Times;
import org.accalmie.console.problem.Part;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.timeline.Code;
import org.jspecify.annotations.Nullable;

/**
 * Why it rings when it does.
 *
 * @param days working days that the team has, zero where hours are counted
 * @param budget the hours it has, empty where days are counted
 * @param counted how much working time of it has passed
 */
public record TimersView(
        int days,
        String budget,
        String sentAt,
        String acknowledgeBy,
        String counted,
        String suspended,
        List<SkippedView> skipped,
        List<PauseView> pauses,
        List<RungView> rungs,
        @Nullable ProblemView away) {
    private static final Pattern DAYS = Pattern.compile("P(\\d{1,3})D");

    /** @param closed whether the team is closed that day for no other reason than that it says so */
    public record SkippedView(String day, boolean closed, String because) {}

    /** @param to empty while it lasts */
    public record PauseView(String from, String to, String reason, String by) {}

    /** How a rung stands. */
    public enum Standing {
        TO_COME,
        RANG,
        RANG_LATE
    }

    public record RungView(
            int rung,
            @Nullable Code action,
            String target,
            String dueAt,
            Standing standing,
            String firedAt,
            List<String> told) {}

    public static TimersView of(Part<Timers> part, Times times) {
        var timers = part.value();
        if (timers == null) {
            return new TimersView(0, "", "", "", "", "", List.of(), List.of(), List.of(), part.away());
        }
        var days = DAYS.matcher(timers.budget() == null ? "" : timers.budget());
        var counted = timers.counted();
        var suspended = timers.suspended();
        return new TimersView(
                days.matches() ? Integer.parseInt(days.group(1)) : 0,
                days.matches() || timers.budget() == null ? "" : span(timers.budget(), times),
                timers.sentAt() == null ? "" : times.moment(timers.sentAt()),
                timers.acknowledgeBy() == null ? "" : times.moment(timers.acknowledgeBy()),
                counted == null ? "" : Spans.of(counted, times.language()),
                suspended == null || suspended.isZero() ? "" : Spans.of(suspended, times.language()),
                listed(timers.skipped()).stream()
                        .map(each -> skipped(each, times))
                        .toList(),
                listed(timers.pauses()).stream().map(each -> pause(each, times)).toList(),
                listed(timers.rungs()).stream().map(each -> rung(each, times)).toList(),
                null);
    }

    private static SkippedView skipped(Timers.Skipped skipped, Times times) {
        var because = skipped.because() == null ? "" : skipped.because();
        var day = DateTimeFormatter.ofPattern("EEE d MMM", times.language().locale())
                .format(skipped.date());
        return new SkippedView(day, because.isEmpty() || because.equals("closed"), because);
    }

    private static PauseView pause(Timers.Pause pause, Times times) {
        return new PauseView(
                times.moment(pause.from()),
                pause.to() == null ? "" : times.moment(pause.to()),
                pause.reason() == null ? "" : pause.reason(),
                pause.by() == null ? "" : pause.by());
    }

    private static RungView rung(Timers.Rung rung, Times times) {
        var fired = rung.firedAt();
        var late = Boolean.TRUE.equals(rung.late());
        return new RungView(
                rung.rung(),
                Code.named(rung.action()).orElse(null),
                rung.target() == null ? "" : rung.target(),
                times.moment(rung.dueAt()),
                fired == null ? Standing.TO_COME : late ? Standing.RANG_LATE : Standing.RANG,
                fired == null ? "" : times.moment(fired),
                listed(rung.told()));
    }

    private static <T> List<T> listed(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }

    private static String span(String text, Times times) {
        try {
            return Spans.of(Duration.parse(text), times.language());
        } catch (DateTimeException unreadable) {
            return text;
        }
    }
}
