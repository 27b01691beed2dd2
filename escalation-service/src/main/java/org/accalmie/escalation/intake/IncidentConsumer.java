package org.accalmie.escalation.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.accalmie.escalation.erasure.Erasures;
import org.accalmie.eventing.BatchConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.eventing.ToldIncident;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.CustomerErased;

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
        ToldIncident.inTurn(received, this::take, this::erase);
    }

    private void take(List<ToldIncident> told) {
        intake.take(erasures.permitted(told.stream().map(ToldIncident::sheet).toList()));
    }

    private void erase(CustomerErased erased) {
        erasures.erase(erased);
        intake.forget(erased.incidentIds());
    }
}
