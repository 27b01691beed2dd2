package org.accalmie.web.deadletters;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.eventing.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;

/** A record that was given up: where it is and why, never what it says. */
record DeadLetterResponse(
        UUID id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String type,
        String reason,
        Instant at,
        int replays) {

    static DeadLetterResponse of(DeadLetter letter) {
        return new DeadLetterResponse(
                letter.id(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                letter.type(),
                letter.reason(),
                letter.at(),
                letter.replays());
    }
}
