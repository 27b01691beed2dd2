package org.accalmie.console.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.accalmie.console.upstream.Escalation.Outcome;
import org.jspecify.annotations.Nullable;

/** What an escalation's page shows beside what the board does. */
public record Details(
        @Nullable Dossier dossier,
        @Nullable Quality quality,
        @Nullable Outcome outcome,
        @Nullable String summary,
        @Nullable String helpful,
        @Nullable Decision decision) {
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
        static final Dossier EMPTY =
                new Dossier(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public record Fact(@Nullable Instant at, @Nullable String text) {}

    public record Evidence(@Nullable String kind, @Nullable String url) {}

    public record Impact(
            @Nullable Integer users,
            @Nullable BigDecimal amount,
            @Nullable String risk) {}

    public record Option(
            @Nullable String label,
            @Nullable String cost,
            @Nullable String delay,
            @Nullable String risk,
            @Nullable String precedent) {}

    public record Decision(
            @Nullable List<Option> options,
            @Nullable String chosen,
            @Nullable String decider,
            @Nullable String statement) {}

    public record Quality(
            @Nullable Check threeW,
            @Nullable Check zeroReturnQuestion,
            @Nullable Check oneVoice) {}

    public record Check(boolean passed, @Nullable List<String> missing) {}
}
