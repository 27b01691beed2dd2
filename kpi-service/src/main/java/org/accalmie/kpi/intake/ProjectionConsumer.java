package org.accalmie.kpi.intake;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accalmie.eventing.BatchConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.eventing.erased.ErasedIncidents;
import org.accalmie.eventing.held.HeldEvents;
import org.accalmie.events.Event;
import org.accalmie.events.Topic;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.followup.CommitmentEvent;
import org.accalmie.events.followup.CustomerDeparted;
import org.accalmie.events.followup.FollowUpEvent;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.incident.GestureEvent;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.kpi.fact.CommitmentFact;
import org.accalmie.kpi.fact.Wellbeing;
import org.accalmie.kpi.projection.Batch;
import org.accalmie.kpi.projection.Change;
import org.accalmie.kpi.projection.Projection;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One consumer of all topics, so that a transaction locks the incidents of all its events in one order. */
@Singleton
public class ProjectionConsumer implements BatchConsumer {
    private final Projection projection;
    private final ErasedIncidents erased;
    private final HeldEvents held;
    private final FollowUpReader followUps;

    ProjectionConsumer(
            Projection projection,
            ErasedIncidents erased,
            HeldEvents held,
            @ConfigProperty(name = "accalmie.kpi.zone") ZoneId zone) {
        this.projection = projection;
        this.erased = erased;
        this.held = held;
        this.followUps = new FollowUpReader(zone);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INCIDENTS, Topic.ESCALATIONS, Topic.FOLLOW_UPS, Topic.CARE);
    }

    @Override
    public void onAll(List<ReceivedEvent> received) {
        var events = received.stream().map(ReceivedEvent::data).toList();
        projection.apply(new Batch(
                events.stream()
                        .map(ProjectionConsumer::change)
                        .flatMap(Optional::stream)
                        .toList(),
                events.stream()
                        .filter(FollowUpEvent.class::isInstance)
                        .map(it -> followUps.read((FollowUpEvent) it))
                        .toList(),
                events.stream()
                        .filter(CustomerDeparted.class::isInstance)
                        .map(CustomerDeparted.class::cast)
                        .map(it -> new Batch.Departure(it.customerId(), it.departedOn()))
                        .toList()));
        received.forEach(this::erase);
    }

    /** Facts hold no texts: what could not be read is all that may. */
    private void erase(ReceivedEvent received) {
        if (received.data() instanceof CustomerErased event) {
            erased.remember(event.incidentIds(), event.erasedAt());
            held.drop(event.keys());
        }
    }

    private static Optional<Change> change(Event event) {
        return switch (event) {
            case IncidentRecorded told -> Optional.of(sheetTold(told));
            case IncidentRevised told -> Optional.of(sheetTold(told.incident()));
            case WellbeingReported told ->
                Optional.of(new Change.WellbeingTold(told.incidentId(), new Wellbeing(told.version(), told.score())));
            case EscalationEvent told -> Optional.of(new Change.EscalationTold(EscalationReader.read(told)));
            case CommitmentEvent told ->
                Optional.of(new Change.CommitmentTold(
                        new CommitmentFact(told.commitmentId(), told.incidentId(), told.version(), told.state())));
            case GestureEvent told -> Optional.of(new Change.GestureTold(GestureReader.read(told)));
            default -> Optional.empty();
        };
    }

    private static Change sheetTold(IncidentRecorded told) {
        return new Change.SheetTold(told.id(), SheetReader.read(told));
    }
}
