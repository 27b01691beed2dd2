package org.accalmie.escalation.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.accalmie.events.escalation.vocabulary.Urgency;

/** When somebody is told, and told again where it did not work. */
final class Delay {
    /** Longer than sending may take, so that no two senders have the same one. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    private Delay() {}

    /** Personal quiet hours are for what is not IMMEDIATE. */
    static Instant awake(Recipients.Recipient recipient, Urgency urgency, Instant at) {
        var quietHours = recipient.quietHours();
        return urgency == Urgency.IMMEDIATE || quietHours == null
                ? at
                : quietHours.awakeFrom(at, recipient.team().zone());
    }

    /** Ever later, up to a quarter of an hour apart; empty when it is time to give up. */
    static Optional<Instant> next(int attempts, int most, Instant now) {
        var pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return attempts < most
                ? Optional.of(now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST))
                : Optional.empty();
    }
}
