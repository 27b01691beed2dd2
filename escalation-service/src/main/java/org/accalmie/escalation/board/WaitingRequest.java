package org.accalmie.escalation.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.accalmie.escalation.handover.Command;

/** What the case waits for. */
record WaitingRequest(@NotBlank @Size(max = Text.MAX) String reason) {
    Command command() {
        return new Command.Wait(reason);
    }
}
