package org.accalmie.incident.goodwill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.accalmie.events.incident.Verdict;
import org.hibernate.validator.constraints.CodePointLength;

/** A supervisor's verdict instead of the policy's. */
public record VerdictRequest(
        @NotNull Verdict verdict,
        @NotBlank @CodePointLength(max = 4_000) String reason) {}
