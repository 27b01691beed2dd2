package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;

/** The case waits for the customer: clocks and reminders stand still. */
public record EscalationSuspended(@JsonUnwrapped EscalationHead head, String by, String reason, int version)
        implements EscalationEvent {
    public EscalationSuspended {
        new Ranges().atLeast(0, "version", version).text("reason", reason).require();
    }
}
