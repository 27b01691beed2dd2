package org.accalmie.escalation.board;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.accalmie.escalation.handover.Command;
import org.accalmie.events.escalation.Handover;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Who acknowledges says when the customer hears from us next. */
@Schema(examples = """
        {"nextUpdateAt": "2035-03-05T15:00:00+01:00", "handover": "COORDINATED", "comment": "Looking at the logs first"}""")
record AcknowledgementRequest(
        @NotNull Instant nextUpdateAt,
        @Nullable Handover handover,
        @CodePointLength(max = Text.MAX) @Nullable String comment) {
    Command command() {
        return new Command.Acknowledge(nextUpdateAt, handover, comment);
    }
}
