package org.accalmie.console.board;

import java.time.Duration;
import java.time.Instant;
import org.accalmie.console.page.Times;
import org.accalmie.console.person.Language;
import org.accalmie.console.person.Person;
import org.accalmie.console.upstream.Escalation.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A countdown as it stands when the page is made; the browser goes on from there.
 *
 * @param look the class by which it is coloured
 * @param text what is left, or since when it stands still
 * @param at when that is, in words
 */
public record ClockView(@Nullable Clock clock, @Nullable Instant until, String look, String text, String at) {
    private static final String MINUS = "\u2212";
    private static final int HOUR = 3600;
    private static final int DAY = 24 * HOUR;

    static ClockView of(Due due, Group group, Instant now, Person reader) {
        var times = new Times(reader.language(), reader.zone(), now);
        if (due.at() == null && !due.standsStill()) {
            return new ClockView(null, null, "none", "\u2013", "");
        }
        if (due.standsStill()) {
            var since = due.standsStillSince();
            return new ClockView(due.clock(), null, "still", since == null ? "" : times.moment(since), "");
        }
        return new ClockView(
                due.clock(),
                due.at(),
                look(group),
                remaining(due.left(now), reader.language()),
                due.at() == null ? "" : times.moment(due.at()));
    }

    /** As {@code remaining} of {@code count-down.ts} does. */
    static String remaining(Duration left, Language language) {
        // a second that has begun to run out is shown until it has
        var seconds = left.isNegative()
                ? left.negated().toSeconds()
                : left.plusMillis(999).toSeconds();
        var sign = left.isNegative() ? MINUS : "";
        if (seconds < HOUR) {
            return "%s%02d:%02d".formatted(sign, seconds / 60, seconds % 60);
        }
        if (seconds < DAY) {
            return "%s%d\u00a0h\u00a0%02d".formatted(sign, seconds / HOUR, seconds % HOUR / 60);
        }
        var day = language == Language.FR ? "j" : "d";
        return "%s%d\u00a0%s\u00a0%d\u00a0h".formatted(sign, seconds / DAY, day, seconds % DAY / HOUR);
    }

    private static String look(Group group) {
        return switch (group) {
            case LATE -> "late";
            case WITHIN_THE_HOUR -> "soon";
            case TODAY, LATER, WAITING, NOTHING_OWED -> "calm";
        };
    }
}
