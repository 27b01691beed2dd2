package org.accalmie.incident.connector.mapping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.accalmie.events.Limits;
import org.accalmie.web.validation.Filled;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * The customer got the gesture.
 *
 * @param incident its id, or its reference
 * @param reference the billing tool's own
 */
public record AppliedGestureRequest(
        @NotNull @Pattern(regexp = AppliedGestureRequest.INCIDENT, message = "must be an incident's id or reference")
        String incident,

        @NotBlank @Filled @CodePointLength(max = Limits.ID) String reference) {
    public static final String INCIDENT = "INC-[1-9][0-9]{0,17}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
}
