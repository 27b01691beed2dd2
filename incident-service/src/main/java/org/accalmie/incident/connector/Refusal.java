package org.accalmie.incident.connector;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a sender told and no sheet could be made of.
 *
 * @param version of the connector that could not
 */
@SuppressWarnings("ArrayRecordComponent") // bound, never compared
record Refusal(
        UUID id,
        String connector,
        int version,
        Instant receivedAt,
        @Nullable String externalId,
        @Nullable String customerId,
        byte[] payload,
        List<Violation> faults) {}
