package org.accalmie.escalation.handover;

import java.time.Instant;
import org.accalmie.events.escalation.Handover;
import org.jspecify.annotations.Nullable;

/** What somebody does with an escalation. */
public sealed interface Command {
    Move move();

    /** Takes the case up and says when the customer hears from us next. */
    record Acknowledge(
            Instant nextUpdateAt,
            @Nullable Handover handover,
            @Nullable String comment) implements Command {
        @Override
        public Move move() {
            return Move.ACKNOWLEDGE;
        }
    }
}
