package org.accalmie.escalation.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.accalmie.escalation.handover.Command;
import org.accalmie.events.escalation.Helpful;
import org.jspecify.annotations.Nullable;

/** Whether the escalation helped. */
record UsefulnessRequest(
        @NotNull Helpful helpful,
        @Size(max = Text.MAX) @Nullable String comment) {
    Command command() {
        return new Command.Judge(helpful, comment);
    }
}
