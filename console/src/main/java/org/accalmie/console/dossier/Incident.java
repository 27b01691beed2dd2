package org.accalmie.console.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The incident behind a dossier, as far as the page shows it. */
public record Incident(
        @Nullable String reference,
        @Nullable Agent agent,
        @Nullable Customer customer,
        @Nullable Contact contact,
        @Nullable String channel,
        @Nullable String anger,
        @Nullable String reason,
        @Nullable String problem,
        @Nullable String sentimentAtEnd,
        @Nullable String churnRisk,
        @Nullable List<Commitment> commitments) {
    public record Agent(@Nullable String id, @Nullable String name) {}

    public record Customer(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable LocalDate since,
            @Nullable String value) {}

    public record Contact(@Nullable Instant startedAt) {}

    public record Commitment(
            @Nullable String action, @Nullable Instant dueAt) {}
}
