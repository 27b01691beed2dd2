package org.accalmie.incident.goodwill;

import jakarta.validation.constraints.NotBlank;
import org.accalmie.events.Limits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** The billing tool's word that the customer got the gesture. */
@Schema(examples = """
        {"reference": "CREDIT-2026-10482"}""")
public record ApplicationRequest(
        @NotBlank @CodePointLength(max = Limits.ID) String reference) {}
