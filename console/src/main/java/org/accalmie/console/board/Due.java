package org.accalmie.console.board;

import java.time.Duration;
import java.time.Instant;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.Clock;
import org.accalmie.console.upstream.Escalation.NextDeadline;
import org.jspecify.annotations.Nullable;

/** What is owed next of an escalation, or that nothing is. */
record Due(
        @Nullable Clock clock,
        @Nullable Instant at,
        @Nullable Instant standsStillSince,
        boolean standsStill) {
    private static final Due NOTHING = new Due(null, null, null, false);

    static Due of(Escalation escalation) {
        return switch (escalation.state()) {
            case RESOLVED, CANCELLED -> NOTHING;
            case PREPARING, SENT, ACKNOWLEDGED, RETURNED ->
                escalation.nextDeadline() == null ? derived(escalation) : of(escalation.nextDeadline());
        };
    }

    private static Due of(NextDeadline next) {
        return new Due(next.clock(), next.at(), next.suspendedAt(), next.suspended());
    }

    /** From the single instants. */
    private static Due derived(Escalation escalation) {
        return switch (escalation.state()) {
            case PREPARING -> running(Clock.PREPARATION, escalation.prepareBy());
            case RETURNED -> running(Clock.COMPLETION, escalation.prepareBy());
            case SENT -> running(Clock.TAKE_UP, escalation.acknowledgeBy());
            case ACKNOWLEDGED ->
                escalation.waiting()
                        ? new Due(Clock.UPDATE, escalation.nextUpdateAt(), null, true)
                        : running(Clock.UPDATE, escalation.nextUpdateAt());
            case RESOLVED, CANCELLED -> NOTHING;
        };
    }

    private static Due running(Clock clock, @Nullable Instant at) {
        return at == null ? NOTHING : new Due(clock, at, null, false);
    }

    Duration left(Instant now) {
        return at == null ? Duration.ZERO : Duration.between(now, at);
    }
}
