package org.accalmie.incident.listing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.record.IncidentMapper;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads incidents for lists; their ids sort by the time they were recorded. */
@Singleton
class IncidentQueryStore {
    private final Jdbi jdbi;
    private final IncidentMapper incidents;

    IncidentQueryStore(Jdbi jdbi, IncidentMapper incidents) {
        this.jdbi = jdbi;
        this.incidents = incidents;
    }

    /** The newest, before one or from the top; one more than the limit, where there are more. */
    List<UUID> newest(@Nullable UUID before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id from incident where (:before::uuid is null or id < :before)
                        order by id desc limit :limit + 1
                        """)
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }

    /** Of the sheets with the ids, in their order, in characters. */
    List<Integer> sizes(List<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select length(sheet::text) from unnest(:ids) with ordinality as wanted (id, place)
                        join incident using (id) order by place
                        """)
                .bindArray("ids", UUID.class, ids)
                .mapTo(Integer.class)
                .list());
    }

    /** The oldest, after one or from the bottom. */
    List<Incident> oldest(@Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from incident where (:after::uuid is null or id > :after) order by id limit :limit
                        """)
                .bind("after", after)
                .bind("limit", limit)
                .map(incidents)
                .list());
    }

    /** In the order of the ids. */
    List<Incident> all(List<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select incident.* from unnest(:ids) with ordinality as wanted (id, place)
                        join incident using (id) order by place
                        """)
                .bindArray("ids", UUID.class, ids)
                .map(incidents)
                .list());
    }
}
