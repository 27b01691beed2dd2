package org.accalmie.followup.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.followup.alert.Exposures;
import org.accalmie.followup.care.RecoveryBreaks;
import org.accalmie.followup.commitment.Commitments;
import org.accalmie.followup.erasure.Erasures;
import org.accalmie.followup.planning.FollowUps;

@Singleton
final class IncidentConsumer implements EventConsumer {
    private final IncidentSeenStore seen;
    private final FollowUps followUps;
    private final Commitments commitments;
    private final RecoveryBreaks breaks;
    private final Exposures exposures;
    private final Erasures erasures;

    IncidentConsumer(
            IncidentSeenStore seen,
            FollowUps followUps,
            Commitments commitments,
            RecoveryBreaks breaks,
            Exposures exposures,
            Erasures erasures) {
        this.seen = seen;
        this.followUps = followUps;
        this.commitments = commitments;
        this.breaks = breaks;
        this.exposures = exposures;
        this.erasures = erasures;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INCIDENTS);
    }

    @Override
    public void on(ReceivedEvent received) {
        switch (received.data()) {
            case IncidentRecorded recorded -> take(erasures.permitted(recorded), received.occurredAt());
            case IncidentRevised revised -> take(erasures.permitted(revised.incident()), received.occurredAt());
            case CustomerErased erased -> erasures.erase(erased);
            default -> {}
        }
    }

    private void take(IncidentRecorded sheet, Instant at) {
        if (seen.isNews(sheet)) {
            followUps.planFrom(sheet);
            commitments.follow(sheet, at);
            breaks.startFrom(List.of(sheet));
            exposures.follow(List.of(sheet));
        }
    }
}
