package org.accalmie.escalation.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.accalmie.escalation.handover.Command;
import org.jspecify.annotations.Nullable;

/** What the customer was told, and when they hear from us next. */
record UpdateRequest(
        @NotBlank @Size(max = Text.MAX) String message,
        @Nullable Instant nextUpdateAt) {
    Command command() {
        return new Command.Update(message, nextUpdateAt);
    }
}
