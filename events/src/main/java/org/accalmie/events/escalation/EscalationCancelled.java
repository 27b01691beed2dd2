package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;

/** The case was called off. */
public record EscalationCancelled(@JsonUnwrapped EscalationHead head, String by, String reason, int version)
        implements EscalationEvent {
    public EscalationCancelled {
        new Ranges().atLeast(0, "version", version).text("reason", reason).require();
    }
}
