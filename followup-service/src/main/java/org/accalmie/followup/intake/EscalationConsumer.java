package org.accalmie.followup.intake;

import jakarta.inject.Singleton;
import java.util.Set;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.Helpful;
import org.accalmie.events.followup.Cause;
import org.accalmie.followup.planning.FollowUps;
import org.accalmie.followup.planning.LaterFact;

/** A customer whose escalation did not help is called the next working day. */
@Singleton
final class EscalationConsumer implements EventConsumer {
    private final FollowUps followUps;

    EscalationConsumer(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.ESCALATIONS);
    }

    @Override
    public void on(ReceivedEvent received) {
        if (received.data() instanceof EscalationJudged judged && judged.helpful() == Helpful.NO) {
            followUps.planFrom(new LaterFact(
                    Cause.UNHELPFUL_ESCALATION,
                    judged.incidentId(),
                    judged.customerId(),
                    judged.by(),
                    followUps.dayOf(received.occurredAt())));
        }
    }
}
