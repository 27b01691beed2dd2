package org.accalmie.incident.goodwill;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** The billing tool's word that the customer got the gesture. */
public record ApplicationRequest(
        @NotBlank @CodePointLength(max = 200) String reference) {}
