package org.accalmie.incident.escalation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.incident.ASheet;
import org.accalmie.local.testing.GoldenExamples;
import org.accalmie.local.testing.TestTopics;

/** Speaks as the escalation service, about one escalation of an incident. */
public final class EscalationFeed {
    private static final EventJson JSON = new EventJson();

    private final UUID escalationId = UUID.randomUUID();
    private final String incidentId;

    public EscalationFeed(String incidentId) {
        this.incidentId = incidentId;
    }

    public UUID escalationId() {
        return escalationId;
    }

    /** Publishes the committed example of the event, about this escalation. */
    public void tell(Class<? extends EscalationEvent> type, int version) {
        tell(UUID.randomUUID(), type, version);
    }

    public void tell(UUID eventId, Class<? extends EscalationEvent> type, int version) {
        var json = ASheet.tree(new String(GoldenExamples.of(type), UTF_8));
        json.put("escalationId", escalationId.toString())
                .put("incidentId", incidentId)
                .put("version", version);
        TestTopics.publish(eventId, JSON.read(json.toString(), type), json.toString());
    }
}
