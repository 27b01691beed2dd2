package org.accalmie.incident.connector;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;

/** A message that was kept: which one and why, never what it says. */
record RefusalResponse(
        UUID id, int version, Instant receivedAt, @Nullable String externalId, int bytes, List<Violation> because) {
    static RefusalResponse of(RefusalStore.Row refusal) {
        return new RefusalResponse(
                refusal.id(),
                refusal.version(),
                refusal.receivedAt(),
                refusal.externalId(),
                refusal.bytes(),
                refusal.faults());
    }
}
