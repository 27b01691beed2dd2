package org.accalmie.eventing.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a batch. */
final class SendResult {
    private final List<WaitingRow> sent = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private @Nullable Throwable failure;

    void add(WaitingRow row, @Nullable Throwable outcome) {
        if (outcome == null) {
            sent.add(row);
        } else if (RefusedRecord.is(outcome)) {
            refused.add(new Refusal(row, outcome.getClass().getSimpleName()));
        } else {
            failure = outcome;
        }
    }

    List<WaitingRow> sent() {
        return sent;
    }

    /** What Kafka will never take. */
    List<Refusal> refused() {
        return refused;
    }

    /** Why the rest is still to be sent. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    record Refusal(WaitingRow row, String reason) {}
}
