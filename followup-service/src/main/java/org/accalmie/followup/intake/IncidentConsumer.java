package org.accalmie.followup.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.accalmie.eventing.BatchConsumer;
import org.accalmie.eventing.DistinctBatch;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.DepartureReported;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.followup.ToldIncident;
import org.accalmie.followup.care.RecoveryBreaks;
import org.accalmie.followup.commitment.Commitments;
import org.accalmie.followup.departure.Departures;
import org.accalmie.followup.erasure.Erasures;
import org.accalmie.followup.exposure.Exposures;
import org.accalmie.followup.planning.FollowUps;

@Singleton
final class IncidentConsumer implements BatchConsumer {
    private final IncidentSeenStore seen;
    private final FollowUps followUps;
    private final Commitments commitments;
    private final RecoveryBreaks breaks;
    private final Exposures exposures;
    private final Departures departures;
    private final Erasures erasures;

    IncidentConsumer(
            IncidentSeenStore seen,
            FollowUps followUps,
            Commitments commitments,
            RecoveryBreaks breaks,
            Exposures exposures,
            Departures departures,
            Erasures erasures) {
        this.seen = seen;
        this.followUps = followUps;
        this.commitments = commitments;
        this.breaks = breaks;
        this.exposures = exposures;
        this.departures = departures;
        this.erasures = erasures;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INCIDENTS);
    }

    @Override
    public void onAll(List<ReceivedEvent> received) {
        var batch = new DistinctBatch<>(ToldIncident::id, this::take);
        for (var event : received) {
            switch (event.data()) {
                case IncidentRecorded recorded -> batch.add(new ToldIncident(recorded, event.occurredAt()));
                case IncidentRevised revised -> batch.add(new ToldIncident(revised.incident(), event.occurredAt()));
                case CustomerErased erased -> {
                    batch.passOn();
                    erasures.erase(erased);
                }
                case DepartureReported reported -> departures.recordReported(reported);
                default -> {}
            }
        }
        batch.passOn();
    }

    private void take(List<ToldIncident> told) {
        var permitted = erasures.permitted(told);
        var newest = seen.newest(permitted.stream().map(ToldIncident::sheet).toList());
        var news = permitted.stream().filter(one -> newest.contains(one.id())).toList();
        if (!news.isEmpty()) {
            var sheets = news.stream().map(ToldIncident::sheet).toList();
            followUps.planFrom(sheets);
            commitments.follow(news);
            breaks.startFrom(sheets);
            exposures.follow(sheets);
        }
    }
}
