package org.accalmie.eventing.inbox;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

@Singleton
final class InboxStore {
    // in the order of the ids, so that two consumers of one event wait for each other and never crosswise
    private static final String INSERT = """
            insert into inbox (event_id, received_at)
            select id, :at from unnest(:ids) id order by id
            on conflict do nothing
            returning event_id
            """;

    private static final String PRUNE = """
            delete from inbox
             where ctid = any(array(select ctid from inbox where received_at < :before limit :limit))
            """;

    private final Jdbi jdbi;

    InboxStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes the events as received and says which of them are new. */
    Set<UUID> insertNew(Collection<UUID> ids, Instant at) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(INSERT)
                .bindArray("ids", UUID.class, ids.toArray())
                .bind("at", at)
                .mapTo(UUID.class)
                .collect(Collectors.toCollection(HashSet::new)));
    }

    int prune(Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(PRUNE)
                .bind("before", before)
                .bind("limit", limit)
                .execute());
    }
}
