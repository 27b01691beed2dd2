package org.accalmie.escalation.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.accalmie.escalation.handover.Command;

/** Why the case is called off. */
record CancellationRequest(@NotBlank @Size(max = Text.MAX) String reason) {
    Command command() {
        return new Command.Cancel(reason);
    }
}
