package org.accalmie.escalation.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.accalmie.escalation.intake.Wish;
import org.accalmie.events.escalation.Urgency;

/** An escalation by hand. */
record EscalationRequest(
        @NotNull UUID incidentId,
        @NotBlank String team,
        @NotNull Urgency urgency,
        @NotBlank @Size(max = Text.MAX) String request) {
    Wish wish() {
        return new Wish(incidentId, team, urgency, request);
    }
}
