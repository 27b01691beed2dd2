package org.accalmie.escalation.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.accalmie.escalation.intake.ManualEscalationRequest;
import org.accalmie.escalation.policy.ExistingTeam;
import org.accalmie.events.Limits;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.web.validation.Later;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** An escalation by hand. */
@Schema(examples = """
        {"incidentId": "019a9745-9d00-7f25-8f1a-3c5d2b7e9a10", "team": "N2", "urgency": "H24",
         "request": "Find out why the export fails, and say when it will work"}""")
record EscalationRequest(
        @NotNull UUID incidentId,
        @NotBlank @ExistingTeam(groups = Later.class) String team,
        @NotNull Urgency urgency,
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String request) {
    ManualEscalationRequest wish() {
        return new ManualEscalationRequest(incidentId, team, urgency, request);
    }
}
