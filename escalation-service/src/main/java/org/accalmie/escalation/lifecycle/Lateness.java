package org.accalmie.escalation.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From when on a living escalation is overdue: something has passed and nothing answered it. */
final class Lateness {
    private Lateness() {}

    /** The earliest of its deadlines that nobody has answered; absent where there is none. */
    static @Nullable Instant of(Escalation escalation) {
        return Stream.of(answerBy(escalation), updateBy(escalation))
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Instant answerBy(Escalation escalation) {
        return switch (escalation.state()) {
            case SENT -> escalation.takeUp().acknowledgeBy();
            case PREPARING, RETURNED -> escalation.preparation().completeBy();
            case ACKNOWLEDGED, RESOLVED, CANCELLED -> null;
        };
    }

    /** Waiting for the customer stops the clock of a promise, and undoes no broken one. */
    private static @Nullable Instant updateBy(Escalation escalation) {
        var late = escalation.promise().lateFrom();
        var stopped = late != null
                && escalation.waiting()
                && !late.isBefore(escalation.pauses().getLast().from());
        return stopped ? null : late;
    }
}
