package org.accalmie.escalation.handover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.events.escalation.EscalationState;
import org.accalmie.events.escalation.Routing;
import org.accalmie.events.escalation.Urgency;

/**
 * One handover of a dossier to a team. The dossier itself is kept beside it, since few of its changes need it.
 *
 * @param owner whose case it is: the sender's until somebody takes it up
 * @param lastBy who did each command last, by the command's rule: a late twin is told by it
 */
public record Escalation(
        UUID id,
        Origin origin,
        String team,
        Urgency urgency,
        List<String> watchers,
        Routing routing,
        EscalationState state,
        String owner,
        Preparation preparation,
        TakeUp takeUp,
        Promise promise,
        Map<String, String> lastBy,
        Instant createdAt,
        int version) {

    Draft draft() {
        return new Draft(this);
    }
}
