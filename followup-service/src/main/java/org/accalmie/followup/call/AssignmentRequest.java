package org.accalmie.followup.call;

import jakarta.validation.constraints.NotBlank;
import org.accalmie.events.Limits;
import org.accalmie.events.sheet.Agent;
import org.accalmie.followup.planning.FollowUpCommand;
import org.accalmie.web.validation.Filled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Who is to call. */
@Schema(examples = """
        {"assignee": "sophie"}""")
record AssignmentRequest(
        @NotBlank @Filled @CodePointLength(max = Limits.ID) String assignee) {
    FollowUpCommand command() {
        return new FollowUpCommand.Assign(Agent.canonical(assignee));
    }
}
