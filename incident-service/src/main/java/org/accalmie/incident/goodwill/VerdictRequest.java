package org.accalmie.incident.goodwill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.accalmie.events.Limits;
import org.accalmie.events.incident.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A supervisor's verdict instead of the policy's. */
@Schema(examples = """
        {"verdict": "WITHIN_POLICY", "reason": "The outage was ours"}""")
public record VerdictRequest(
        @NotNull Verdict verdict,
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String reason) {}
