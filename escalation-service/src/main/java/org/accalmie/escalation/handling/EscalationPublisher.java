package org.accalmie.escalation.handling;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.escalation.EscalationEvent;

/** Lets everybody know: other services after the commit, and whoever acts upon it here within the transaction. */
@Singleton
final class EscalationPublisher {
    private final Outbox outbox;
    private final Event<EscalationsTold> told;
    private final Event<WatchersAdded> watchersAdded;

    EscalationPublisher(Outbox outbox, Event<EscalationsTold> told, Event<WatchersAdded> watchersAdded) {
        this.outbox = outbox;
        this.told = told;
        this.watchersAdded = watchersAdded;
    }

    void publish(List<EscalationEvent> events) {
        told.fire(EscalationsTold.of(outbox.append(events), events));
    }

    void publish(WatchersAdded added) {
        watchersAdded.fire(added);
    }
}
