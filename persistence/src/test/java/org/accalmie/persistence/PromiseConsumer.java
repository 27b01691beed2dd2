package org.accalmie.persistence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.accalmie.eventing.EventConsumer;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Topic;
import org.accalmie.events.care.WellbeingReported;

/** Makes a promise of each report, and one that Hibernate refuses of a report of distress. */
@Singleton
final class PromiseConsumer implements EventConsumer {
    private final PromiseStore store;

    PromiseConsumer(PromiseStore store) {
        this.store = store;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CARE);
    }

    @Override
    public void on(ReceivedEvent received) {
        if (received.data() instanceof WellbeingReported report) {
            store.add(report.incidentId(), report.subject(), LocalDate.of(2026, 11, 23));
            if (report.distress()) {
                store.change(report.incidentId(), null);
            }
        }
    }
}
