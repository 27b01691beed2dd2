package org.accalmie.followup.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.followup.Cause;
import org.accalmie.followup.cause.LaterFact;
import org.accalmie.followup.planning.FollowUps;

/** A customer whose escalation did not help is called the next working day. */
@Singleton
final class EscalationConsumer implements EventConsumer {
    private final IncidentSeenStore seen;
    private final FollowUps followUps;

    EscalationConsumer(IncidentSeenStore seen, FollowUps followUps) {
        this.seen = seen;
        this.followUps = followUps;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.ESCALATIONS);
    }

    @Override
    public void on(ReceivedEvent received) {
        if (received.data() instanceof EscalationJudged judged && judged.helpful() == Helpful.NO) {
            callFor(judged, received.occurredAt());
        }
    }

    /** The incident's own topic may lag behind: what it says later corrects the plan. */
    private void callFor(EscalationJudged judged, Instant at) {
        var incident = seen.find(judged.incidentId())
                .orElseGet(() -> new IncidentSeen(judged.customerId(), judged.by(), false));
        if (!incident.historical()) {
            followUps.planFrom(new LaterFact(
                    Cause.UNHELPFUL_ESCALATION,
                    judged.escalationId(),
                    judged.incidentId(),
                    incident.customerId(),
                    incident.agentId(),
                    followUps.dayOf(at)));
        }
    }
}
