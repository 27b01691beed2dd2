package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.incident.derivation.Facts;
import org.accalmie.incident.gesture.Advice;
import org.accalmie.incident.gesture.ledger.Gestures;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.record.IncidentDetails;
import org.accalmie.incident.record.NaturalKey;
import org.accalmie.incident.search.Search;

/** Reads incidents back. */
@Singleton
public class Incidents {
    private final IncidentStore store;
    private final BulkStore keys;
    private final SubjectStore subjects;
    private final Search search;
    private final Gestures gestures;

    Incidents(IncidentStore store, BulkStore keys, SubjectStore subjects, Search search, Gestures gestures) {
        this.store = store;
        this.keys = keys;
        this.subjects = subjects;
        this.search = search;
        this.gestures = gestures;
    }

    public Optional<Incident> find(UUID id) {
        return store.find(id);
    }

    /** The incident whose reference has the number. */
    public Optional<Incident> findByNumber(long number) {
        return store.findByNumber(number);
    }

    /** The incident, which nobody else changes until the transaction ends. */
    public Optional<Incident> lock(UUID id) {
        return store.lock(id);
    }

    public boolean isErased(UUID id) {
        return store.isErased(id);
    }

    /** Puts the next version in the place of the current one, and counts the contacts anew. */
    public Incident replace(Incident next, Instant at, String by) {
        search.replace(next.searchable());
        return store.replace(next, at, by);
    }

    /**
     * The customer's other contacts on the subject of facts that are not recorded.
     *
     * @param key what the facts may be recorded as already, with what was true before
     */
    public int otherContacts(Optional<NaturalKey> key, String customerId, Facts facts) {
        return subjects.others(key.flatMap(this::known).map(KnownIncident::id), customerId, facts);
    }

    /** The incident of a natural key. */
    public Optional<KnownIncident> known(NaturalKey key) {
        return Optional.ofNullable(keys.known(List.of(key)).get(key));
    }

    public IncidentDetails tell(Incident incident) {
        return tell(List.of(incident)).getFirst();
    }

    public List<IncidentDetails> tell(List<Incident> incidents) {
        var latest = gestures.latestOf(incidents.stream().map(Incident::id).toList());
        var policy = gestures.policy();
        return incidents.stream()
                .map(incident -> new IncidentDetails(
                        incident, latest.get(incident.id()), Advice.of(policy, incident.situation())))
                .toList();
    }
}
