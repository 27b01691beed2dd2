package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.accalmie.escalation.erasure.Erasures;
import org.accalmie.eventing.BatchConsumer;
import org.accalmie.eventing.DistinctBatch;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;

@Singleton
final class IncidentConsumer implements BatchConsumer {
    private final Intake intake;
    private final Erasures erasures;

    IncidentConsumer(Intake intake, Erasures erasures) {
        this.intake = intake;
        this.erasures = erasures;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INCIDENTS);
    }

    @Override
    public void onAll(List<ReceivedEvent> received) {
        var batch = new DistinctBatch<>(IncidentRecorded::id, this::take);
        for (var event : received) {
            switch (event.data()) {
                case IncidentRecorded recorded -> batch.add(recorded);
                case IncidentRevised revised -> batch.add(revised.incident());
                case CustomerErased erased -> {
                    batch.passOn();
                    erase(erased);
                }
                default -> {}
            }
        }
        batch.passOn();
    }

    private void take(List<IncidentRecorded> incidents) {
        intake.take(erasures.permitted(incidents));
    }

    private void erase(CustomerErased erased) {
        erasures.erase(erased);
        intake.forget(erased.incidentIds());
    }
}
