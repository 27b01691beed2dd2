package org.accalmie.eventing.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that was given up, without its content.
 *
 * @param type the event type's wire name, where the record had one
 * @param replays how often it was replayed in vain
 */
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String type,
        String reason,
        Instant at,
        int replays) {

    DeadLetter failedAgain(String newReason) {
        return new DeadLetter(id, topic, partition, offset, key, type, newReason, at, replays + 1);
    }
}
