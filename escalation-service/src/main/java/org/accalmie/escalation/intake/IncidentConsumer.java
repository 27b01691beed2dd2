package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.util.Set;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;

@Singleton
final class IncidentConsumer implements EventConsumer {
    private final Intake intake;

    IncidentConsumer(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INCIDENTS);
    }

    @Override
    public void on(ReceivedEvent received) {
        switch (received.data()) {
            case IncidentRecorded recorded -> intake.take(recorded);
            case IncidentRevised revised -> intake.take(revised.incident());
            default -> {}
        }
    }
}
