package org.accalmie.events.escalation;

import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;

/** The sender said whether the escalation helped. */
public record EscalationJudged(
        UUID escalationId,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        String by,
        Helpful helpful,
        int version)
        implements EscalationEvent {
    public EscalationJudged {
        new Ranges().customerId(customerId).atLeast(0, "version", version).require();
    }
}
