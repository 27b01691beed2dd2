package org.accalmie.followup.intake;

import jakarta.inject.Singleton;
import java.util.Set;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.followup.care.RecoveryBreaks;
import org.accalmie.followup.erasure.Erasures;
import org.accalmie.followup.planning.FollowUps;

@Singleton
final class IncidentConsumer implements EventConsumer {
    private final IncidentSeenStore seen;
    private final FollowUps followUps;
    private final RecoveryBreaks breaks;
    private final Erasures erasures;

    IncidentConsumer(IncidentSeenStore seen, FollowUps followUps, RecoveryBreaks breaks, Erasures erasures) {
        this.seen = seen;
        this.followUps = followUps;
        this.breaks = breaks;
        this.erasures = erasures;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INCIDENTS);
    }

    @Override
    public void on(ReceivedEvent received) {
        switch (received.data()) {
            case IncidentRecorded recorded -> take(erasures.permitted(recorded));
            case IncidentRevised revised -> take(erasures.permitted(revised.incident()));
            case CustomerErased erased -> erasures.erase(erased);
            default -> {}
        }
    }

    private void take(IncidentRecorded sheet) {
        if (seen.isNews(sheet)) {
            followUps.planFrom(sheet);
            breaks.startFrom(sheet);
        }
    }
}
