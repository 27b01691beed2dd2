package org.accalmie.followup.planning;

import jakarta.validation.constraints.NotBlank;
import org.accalmie.events.Limits;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** Why nobody is to call. */
@Schema(examples = """
        {"reason": "The customer called: all is well"}""")
record CancellationRequest(
        @NotBlank @CodePointLength(max = Limits.FREE_TEXT) String reason) {
    FollowUpCommand command() {
        return new FollowUpCommand.Cancel(reason);
    }
}
