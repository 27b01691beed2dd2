package org.accalmie.events.escalation.vocabulary;

import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;

/** What every event of an escalation begins with: which one it is, who has it, and where it stands. */
public record EscalationHead(
        UUID escalationId,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers) {
    public EscalationHead {
        new Ranges().customerId(customerId).require();
    }
}
