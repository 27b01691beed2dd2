package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.escalation.erasure.Erasures;
import org.accalmie.eventing.BatchConsumer;
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

    /** As many at once as are different incidents: versions of one are taken one after the other. */
    @Override
    public void onAll(List<ReceivedEvent> received) {
        var together = new LinkedHashMap<UUID, IncidentRecorded>();
        for (var event : received) {
            switch (event.data()) {
                case IncidentRecorded recorded -> gather(recorded, together);
                case IncidentRevised revised -> gather(revised.incident(), together);
                case CustomerErased erased -> {
                    take(together);
                    erase(erased);
                }
                default -> {}
            }
        }
        take(together);
    }

    private void gather(IncidentRecorded incident, Map<UUID, IncidentRecorded> together) {
        if (together.containsKey(incident.id())) {
            take(together);
        }
        together.put(incident.id(), incident);
    }

    private void take(Map<UUID, IncidentRecorded> together) {
        if (!together.isEmpty()) {
            intake.take(erasures.permitted(List.copyOf(together.values())));
            together.clear();
        }
    }

    private void erase(CustomerErased erased) {
        erasures.erase(erased);
        intake.forget(erased.incidentIds());
    }
}
