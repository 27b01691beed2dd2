package org.accalmie.events.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.accalmie.events.Limits;
import org.accalmie.events.PersonalData;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** What is handed over to the team that can decide. */
public record Dossier(
        @PersonalData @Nullable String summary,
        @PersonalData @Nullable String product,
        @PersonalData @Nullable String environment,
        @PersonalData @Nullable String symptoms,
        @PersonalData @Nullable List<Fact> facts,
        @PersonalData @Nullable List<Evidence> evidence,
        @PersonalData @Nullable String actionsTaken,
        @PersonalData @Nullable String exactWords,
        @PersonalData @Nullable String invoiceReference,
        @PersonalData @Nullable String paymentReference,
        @PersonalData @Nullable String period,
        @PersonalData @Nullable String request,
        @Nullable Impact impact,
        @Nullable Instant externalDeadline,
        @PersonalData @Nullable List<Option> options) {
    public Dossier {
        new Ranges()
                .text("summary", summary)
                .text("product", product)
                .text("environment", environment)
                .text("symptoms", symptoms)
                .text("actionsTaken", actionsTaken)
                .text("exactWords", exactWords)
                .text("invoiceReference", invoiceReference)
                .text("paymentReference", paymentReference)
                .text("period", period)
                .text("request", request)
                .instant("externalDeadline", externalDeadline)
                .require();
    }

    /** One dated fact of the chronology. */
    public record Fact(@Nullable Instant at, String text) {
        public Fact {
            new Ranges().instant("at", at).text("text", text).require();
        }
    }

    /** A link to a piece of evidence. */
    public record Evidence(@Nullable EvidenceKind kind, String url) {
        public Evidence {
            new Ranges().text("url", url, Limits.URL).require();
        }
    }

    /** How many users, what amount in EUR, which risk. */
    public record Impact(
            @Nullable Integer users,
            @Nullable BigDecimal amount,
            @PersonalData @Nullable String risk) {
        public Impact {
            new Ranges()
                    .atLeast(0, "users", users)
                    .amount("amount", amount)
                    .text("risk", risk)
                    .require();
        }
    }

    /** One way to decide, with what it costs. */
    public record Option(
            @Nullable String label,
            @Nullable String cost,
            @Nullable String delay,
            @Nullable String risk,
            @Nullable String precedent) {
        public Option {
            new Ranges()
                    .text("label", label)
                    .text("cost", cost)
                    .text("delay", delay)
                    .text("risk", risk)
                    .text("precedent", precedent)
                    .require();
        }
    }
}
