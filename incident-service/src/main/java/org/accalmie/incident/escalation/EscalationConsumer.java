package org.accalmie.incident.escalation;

import jakarta.inject.Singleton;
import java.util.Set;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.escalation.EscalationEvent;

@Singleton
final class EscalationConsumer implements EventConsumer {
    private final Escalations escalations;

    EscalationConsumer(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.ESCALATIONS);
    }

    @Override
    public void on(ReceivedEvent received) {
        if (received.data() instanceof EscalationEvent event) {
            escalations.take(Step.of(received, event), event);
        }
    }
}
