package org.accalmie.web.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.accalmie.events.Limits;
import org.accalmie.events.PersonalData;
import org.accalmie.events.sheet.Dossier;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What is handed over to the team that can decide. */
public record DossierRequest(
        @PersonalData @CodePointLength(max = Limits.FREE_TEXT) @Nullable
        String summary,

        @PersonalData @CodePointLength(max = Limits.FREE_TEXT) @Nullable
        String product,

        @PersonalData @CodePointLength(max = Limits.FREE_TEXT) @Nullable
        String environment,

        @PersonalData @CodePointLength(max = Limits.FREE_TEXT) @Nullable
        String symptoms,

        @PersonalData @Nullable List<@NotNull @Valid FactRequest> facts,
        @PersonalData @Nullable List<@NotNull @Valid EvidenceRequest> evidence,

        @PersonalData @CodePointLength(max = Limits.FREE_TEXT) @Nullable
        String actionsTaken,

        @PersonalData @CodePointLength(max = Limits.FREE_TEXT) @Nullable
        String exactWords,

        @PersonalData @CodePointLength(max = Limits.FREE_TEXT) @Nullable
        String invoiceReference,

        @PersonalData @CodePointLength(max = Limits.FREE_TEXT) @Nullable
        String paymentReference,

        @PersonalData @CodePointLength(max = Limits.FREE_TEXT) @Nullable
        String period,

        @PersonalData @CodePointLength(max = Limits.FREE_TEXT) @Nullable
        String request,

        @Valid @Nullable ImpactRequest impact,
        @Nullable Instant externalDeadline,
        @PersonalData @Nullable List<@NotNull @Valid OptionRequest> options) {

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
