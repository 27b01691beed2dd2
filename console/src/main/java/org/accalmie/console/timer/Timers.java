package org.accalmie.console.timer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.accalmie.console.upstream.Escalation.TakeUpClass;
import org.jspecify.annotations.Nullable;

/** Why an escalation rings when it does, as its service explains it. */
public record Timers(
        TakeUpClass takeUpClass,
        @Nullable String budget,
        @Nullable Instant sentAt,
        @Nullable Instant acknowledgeBy,
        @Nullable Duration counted,
        @Nullable List<Skipped> skipped,
        @Nullable List<Pause> pauses,
        @Nullable Duration suspended,
        @Nullable List<Rung> rungs) {
    /** @param because a holiday's name, or {@code closed} */
    public record Skipped(LocalDate date, @Nullable String because) {}

    public record Pause(
            Instant from,
            @Nullable Instant to,
            @Nullable String reason,
            @Nullable String by) {}

    public record Rung(
            int rung,
            @Nullable String action,
            @Nullable String target,
            Instant dueAt,
            @Nullable Instant firedAt,
            @Nullable Boolean late,
            @Nullable List<String> told) {}
}
