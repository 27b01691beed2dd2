package org.accalmie.followup.departure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer who left, and who said so. */
record DepartureResponse(
        UUID id,
        String customerId,
        LocalDate departedOn,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy) {}
