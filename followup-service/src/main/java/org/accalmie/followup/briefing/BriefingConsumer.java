package org.accalmie.followup.briefing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.accalmie.eventing.BatchConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.incident.GestureEvent;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;

/** Keeps what a briefing tells; the newest version of each thing wins, in whatever order they come. */
@Singleton
final class BriefingConsumer implements BatchConsumer {
    private final HeardStore heard;

    BriefingConsumer(HeardStore heard) {
        this.heard = heard;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INCIDENTS, Topic.ESCALATIONS);
    }

    @Override
    public void onAll(List<ReceivedEvent> received) {
        var incidents = new ArrayList<IncidentRecorded>();
        var gestures = new ArrayList<GestureEvent>();
        var escalations = new ArrayList<EscalationHeard>();
        for (var event : received) {
            switch (event.data()) {
                case IncidentRecorded recorded -> incidents.add(recorded);
                case IncidentRevised revised -> incidents.add(revised.incident());
                case GestureEvent gesture -> gestures.add(gesture);
                case EscalationEvent escalation -> escalations.add(EscalationHeard.of(escalation));
                default -> {}
            }
        }
        heard.incidents(incidents);
        heard.gestures(gestures);
        heard.escalations(escalations);
    }
}
