package org.accalmie.eventing.erased;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The incidents whose texts are gone from this service, for whoever is about to keep some. */
@Singleton
public final class ErasedIncidents {
    /** Few locks however many incidents: the server has room for some thousands. */
    private static final String LOCK = """
            select count(%s(30, slot))
            from (select distinct (hashtextextended(id, 30) & 63)::integer as slot from unnest(:ids) id order by slot) slots
            """;

    private static final String SHARED = LOCK.formatted("pg_advisory_xact_lock_shared");
    private static final String ALONE = LOCK.formatted("pg_advisory_xact_lock");
    private static final String REMEMBER = """
            insert into erased_incident (incident_id, erased_at) select id, :at from unnest(:ids) id
            on conflict do nothing
            """;

    private final Jdbi jdbi;

    public ErasedIncidents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Which of these are erased; the answer holds until the transaction ends. */
    public Set<UUID> among(Collection<UUID> incidentIds) {
        lock(SHARED, incidentIds);
        return known(incidentIds);
    }

    /** As {@link #contains}, for whoever holds a row that an erasure of the incident would have to wait for. */
    public boolean containsAsCommitted(UUID incidentId) {
        return !known(List.of(incidentId)).isEmpty();
    }

    private Set<UUID> known(Collection<UUID> incidentIds) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select incident_id from erased_incident where incident_id = any(:ids)")
                        .bindArray("ids", UUID.class, incidentIds)
                        .mapTo(UUID.class)
                        .set());
    }

    /** Whether this one is; the answer holds until the transaction ends. */
    public boolean contains(UUID incidentId) {
        return !among(List.of(incidentId)).isEmpty();
    }

    /** Waits for whoever was told that they are not. */
    public void remember(Collection<UUID> incidentIds, Instant erasedAt) {
        lock(ALONE, incidentIds);
        jdbi.useHandle(handle -> handle.createUpdate(REMEMBER)
                .bindArray("ids", UUID.class, incidentIds)
                .bind("at", erasedAt)
                .execute());
    }

    private void lock(String sql, Collection<UUID> incidentIds) {
        List<String> ids = incidentIds.stream().map(UUID::toString).toList();
        jdbi.useHandle(handle -> handle.createQuery(sql)
                .bindArray("ids", String.class, ids)
                .mapTo(Integer.class)
                .one());
    }
}
