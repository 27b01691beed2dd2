package org.accalmie.web.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.accalmie.events.Limits;
import org.accalmie.events.sheet.Dossier;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What is handed over to the team that can decide. */
public record DossierRequest(
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String summary,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String product,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String environment,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String symptoms,
        @Nullable List<@NotNull @Valid FactRequest> facts,
        @Nullable List<@NotNull @Valid EvidenceRequest> evidence,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String actionsTaken,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String exactWords,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String invoiceReference,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String paymentReference,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String period,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String request,
        @Valid @Nullable ImpactRequest impact,
        @Nullable Instant externalDeadline,
        @Nullable List<@NotNull @Valid OptionRequest> options) {

    /** The same dossier as events tell it; what was not valid is no dossier. */
    public Dossier dossier() {
        return new Dossier(
                summary,
                product,
                environment,
                symptoms,
                each(facts, FactRequest::fact),
                each(evidence, EvidenceRequest::evidence),
                actionsTaken,
                exactWords,
                invoiceReference,
                paymentReference,
                period,
                request,
                impact == null ? null : impact.impact(),
                externalDeadline,
                each(options, OptionRequest::option));
    }

    private static <T, R> @Nullable List<R> each(@Nullable List<T> values, Function<T, R> mapping) {
        return values == null ? null : values.stream().map(mapping).toList();
    }
}
