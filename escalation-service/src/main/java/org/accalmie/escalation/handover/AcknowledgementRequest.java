package org.accalmie.escalation.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.accalmie.events.escalation.Handover;
import org.jspecify.annotations.Nullable;

/** Who acknowledges says when the customer hears from us next. */
record AcknowledgementRequest(
        @NotNull Instant nextUpdateAt,
        @Nullable Handover handover,
        @Size(max = 4000) @Nullable String comment) {
    Command command() {
        return new Command.Acknowledge(nextUpdateAt, handover, comment);
    }
}
