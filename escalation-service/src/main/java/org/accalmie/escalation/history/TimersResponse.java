package org.accalmie.escalation.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.accalmie.calendar.Deadline;
import org.accalmie.escalation.timer.TimerKind;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.jspecify.annotations.Nullable;

/**
 * Why and when an escalation rings.
 *
 * @param budget the time the receiver has, ISO 8601
 * @param counted the working time that passed of it
 * @param skipped the days on which the receiver does not work
 * @param suspended how long clocks stood still, in all
 */
record TimersResponse(
        TakeUpClass takeUpClass,
        String budget,
        @Nullable Instant sentAt,
        @Nullable Instant acknowledgeBy,
        @Nullable Duration counted,
        List<Deadline.Skipped> skipped,
        List<Break> pauses,
        Duration suspended,
        List<Rung> rungs,
        List<Pending> pending) {

    /** A time of waiting for the customer; {@code to} is absent while it lasts. */
    record Break(Instant from, @Nullable Instant to, String reason, String by) {}

    /**
     * A rung that rang, or one that is going to.
     *
     * @param told the teams on whose boards it is, and everybody whose mail the mail server took
     */
    record Rung(
            int rung,
            String action,
            String target,
            Instant dueAt,
            @Nullable Instant firedAt,
            @Nullable Boolean late,
            List<String> told) {}

    /** What rings next. */
    record Pending(TimerKind kind, int number, Instant dueAt) {}
}
