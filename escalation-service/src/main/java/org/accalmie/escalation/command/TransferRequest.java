package org.accalmie.escalation.command;

import jakarta.validation.constraints.NotBlank;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.policy.ExistingTeam;
import org.accalmie.events.Limits;
import org.accalmie.web.validation.Later;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Where the case belongs, and why. */
@Schema(examples = """
        {"team": "BILLING", "reason": "The second debit is a matter of invoicing",
         "request": "Check the debits of October and refund what was taken twice"}""")
record TransferRequest(
        @NotBlank @ExistingTeam(groups = Later.class) String team,
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String reason,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String request)
        implements CommandRequest {
    @Override
    public Command command() {
        return new Command.Transfer(team, reason, request);
    }
}
