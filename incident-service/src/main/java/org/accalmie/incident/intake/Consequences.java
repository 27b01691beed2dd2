package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.util.List;
import org.accalmie.eventing.Outbox;
import org.accalmie.incident.gesture.Gestures;
import org.accalmie.incident.search.Search;

/** What recording leaves behind besides the row: it can be found, the others are told, the gesture is offered. */
@Singleton
class Consequences {
    private final Search search;
    private final Outbox outbox;
    private final EventMapper events;
    private final Gestures gestures;

    Consequences(Search search, Outbox outbox, EventMapper events, Gestures gestures) {
        this.search = search;
        this.outbox = outbox;
        this.events = events;
        this.gestures = gestures;
    }

    /** In the current transaction; given in the order in which they were recorded. */
    void of(List<Incident> incidents) {
        search.add(incidents.stream().map(Incident::searchable).toList());
        outbox.append(incidents.stream()
                .flatMap(incident -> events.recorded(incident).stream())
                .toList());
        incidents.forEach(this::propose);
    }

    private void propose(Incident incident) {
        incident.sheet()
                .gesture()
                .map(offered -> incident.proposal(offered, incident.recordedBy(), incident.recordedAt()))
                .ifPresent(gestures::propose);
    }
}
