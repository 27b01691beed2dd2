package org.accalmie.escalation.erasure;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Singleton
final class ErasedIncidentStore {
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

    ErasedIncidentStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Which of these are erased; the answer holds until the transaction ends. */
    Set<UUID> erasedAmong(Collection<UUID> incidentIds) {
        lock(SHARED, incidentIds);
        return jdbi.withHandle(
                handle -> handle.createQuery("select incident_id from erased_incident where incident_id = any(:ids)")
                        .bindArray("ids", UUID.class, incidentIds)
                        .mapTo(UUID.class)
                        .set());
    }

    /** Waits for whoever was told that they are not. */
    void remember(Collection<UUID> incidentIds, Instant erasedAt) {
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
