package org.accalmie.incident.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** What is handed over to the team that can decide. */
public record DossierRequest(
        @CodePointLength(max = Texts.FREE) @Nullable String summary,
        @CodePointLength(max = Texts.FREE) @Nullable String product,
        @CodePointLength(max = Texts.FREE) @Nullable String environment,
        @CodePointLength(max = Texts.FREE) @Nullable String symptoms,
        @Nullable List<@NotNull @Valid FactRequest> facts,
        @Nullable List<@NotNull @Valid EvidenceRequest> evidence,
        @CodePointLength(max = Texts.FREE) @Nullable String actionsTaken,
        @CodePointLength(max = Texts.FREE) @Nullable String exactWords,
        @CodePointLength(max = Texts.FREE) @Nullable String invoiceReference,
        @CodePointLength(max = Texts.FREE) @Nullable String paymentReference,
        @CodePointLength(max = Texts.FREE) @Nullable String period,
        @CodePointLength(max = Texts.FREE) @Nullable String request,
        @Valid @Nullable ImpactRequest impact,
        @Nullable Instant externalDeadline,
        @Nullable List<@NotNull @Valid OptionRequest> options) {}
