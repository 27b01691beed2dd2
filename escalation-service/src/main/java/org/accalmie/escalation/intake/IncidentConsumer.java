package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.eventing.BatchConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.jspecify.annotations.Nullable;

@Singleton
final class IncidentConsumer implements BatchConsumer {
    private final Intake intake;

    IncidentConsumer(Intake intake) {
        this.intake = intake;
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
            var incident = incidentOf(event);
            if (incident != null) {
                if (together.containsKey(incident.id())) {
                    take(together);
                }
                together.put(incident.id(), incident);
            }
        }
        take(together);
    }

    private void take(Map<UUID, IncidentRecorded> together) {
        if (!together.isEmpty()) {
            intake.take(List.copyOf(together.values()));
            together.clear();
        }
    }

    private static @Nullable IncidentRecorded incidentOf(ReceivedEvent received) {
        return switch (received.data()) {
            case IncidentRecorded recorded -> recorded;
            case IncidentRevised revised -> revised.incident();
            default -> null;
        };
    }
}
