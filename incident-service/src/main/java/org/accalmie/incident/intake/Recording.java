package org.accalmie.incident.intake;

import static java.util.Objects.requireNonNull;

import io.opentelemetry.context.Scope;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.Outbox;
import org.accalmie.incident.gesture.Advice;
import org.accalmie.incident.gesture.ledger.Gestures;
import org.accalmie.incident.gesture.policy.GesturePolicy;
import org.accalmie.incident.record.EventMapper;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.record.IncidentDetails;
import org.accalmie.incident.search.Search;

/** Records incidents: the rows, the gestures on the sheets and the events, in the current transaction. */
@Singleton
class Recording {
    private final IncidentStore store;
    private final Search search;
    private final Gestures gestures;
    private final Outbox outbox;
    private final EventMapper events;

    Recording(IncidentStore store, Search search, Gestures gestures, Outbox outbox, EventMapper events) {
        this.store = store;
        this.search = search;
        this.gestures = gestures;
        this.outbox = outbox;
        this.events = events;
    }

    /** What is to be told of each, by id: nothing where an incident of the same source and external id is there. */
    Map<UUID, IncidentDetails> record(List<Draft> drafts) {
        var incidents = store.insert(drafts);
        search.add(drafts.stream()
                .filter(draft -> incidents.containsKey(draft.id()))
                .sorted(Comparator.comparing(Draft::id))
                .map(draft -> draft.searchable()
                        .named(requireNonNull(incidents.get(draft.id())).reference()))
                .toList());
        var policy = gestures.policy();
        var told = new HashMap<UUID, IncidentDetails>();
        // gestures lock their customers: in one order everywhere, so that two transactions never wait for each other
        drafts.stream()
                .filter(draft -> incidents.containsKey(draft.id()))
                .sorted(Comparator.comparing(Draft::customerId))
                .forEach(draft -> told.put(draft.id(), tell(draft, requireNonNull(incidents.get(draft.id())), policy)));
        return told;
    }

    private IncidentDetails tell(Draft draft, Incident incident, GesturePolicy policy) {
        try (Scope traced = draft.trace().makeCurrent()) {
            outbox.append(events.recorded(incident));
            var gesture = draft.sheet()
                    .gesture()
                    .map(offered ->
                            gestures.propose(incident.proposal(offered, incident.recordedBy(), incident.recordedAt())));
            return new IncidentDetails(incident, gesture.orElse(null), Advice.of(policy, incident.situation()));
        }
    }
}
