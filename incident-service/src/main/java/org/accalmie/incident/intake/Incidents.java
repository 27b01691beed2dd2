package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.incident.gesture.Gestures;
import org.accalmie.incident.sheet.Sheet;

/** Reads incidents back. */
@Singleton
public class Incidents {
    private final IncidentStore store;
    private final IncidentQueryStore queries;
    private final Gestures gestures;

    Incidents(IncidentStore store, IncidentQueryStore queries, Gestures gestures) {
        this.store = store;
        this.queries = queries;
        this.gestures = gestures;
    }

    public Optional<Incident> find(UUID id) {
        return store.find(id);
    }

    Optional<Incident> findSame(Sheet sheet) {
        return store.findSame(sheet);
    }

    /** One more than the query's limit, where there are more. */
    List<Told> list(IncidentQuery query) {
        return tell(queries.list(query));
    }

    Told tell(Incident incident) {
        return tell(List.of(incident)).getFirst();
    }

    private List<Told> tell(List<Incident> incidents) {
        var latest = gestures.latestOf(incidents.stream().map(Incident::id).toList());
        return incidents.stream()
                .map(incident -> new Told(incident, latest.get(incident.id()), gestures.advise(incident.situation())))
                .toList();
    }
}
