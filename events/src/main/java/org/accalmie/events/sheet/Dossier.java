package org.accalmie.events.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is handed over to the team that can decide. */
public record Dossier(
        @Nullable String summary,
        @Nullable String product,
        @Nullable String environment,
        @Nullable String symptoms,
        @Nullable List<Fact> facts,
        @Nullable List<Evidence> evidence,
        @Nullable String actionsTaken,
        @Nullable String exactWords,
        @Nullable String invoiceReference,
        @Nullable String paymentReference,
        @Nullable String period,
        @Nullable String request,
        @Nullable Impact impact,
        @Nullable Instant externalDeadline,
        @Nullable List<Option> options) {

    /** One dated fact of the chronology. */
    public record Fact(@Nullable Instant at, String text) {}

    /** A link to a piece of evidence. */
    public record Evidence(@Nullable EvidenceKind kind, String url) {}

    /** How many users, what amount in EUR, which risk. */
    public record Impact(
            @Nullable Integer users,
            @Nullable BigDecimal amount,
            @Nullable String risk) {}

    /** One way to decide, with what it costs. */
    public record Option(
            @Nullable String label,
            @Nullable String cost,
            @Nullable String delay,
            @Nullable String risk,
            @Nullable String precedent) {}
}
