package org.accalmie.incident.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps incidents findable, and finds them. One statement however many there are. */
@Singleton
class SearchStore {
    private static final String WHERE = " || ' ''part=' || (%1$s >> 10) || ''' ''stretch=' || (%1$s >> 15) || ''''";
    private static final String INSERT = """
            insert into incident_search (place, incident_id, words)
            select place, incident_id, (words %s)::tsvector
            from (select nextval('incident_search_place_seq') as place, incident_id, words
                  from unnest(:incidentIds, :words) as given (incident_id, words)) as placed
            """.formatted(WHERE.formatted("place"));
    private static final String REPLACE = """
            update incident_search set words = (:words %s)::tsvector where incident_id = :incidentId
            """.formatted(WHERE.formatted("place"));
    private static final String FIND = """
            select incident_id from find_incidents(:asked::tsquery, %s, :limit + 1) order by place desc
            """;
    private static final String FROM_THE_TOP = "(select coalesce(max(place), 0) + 1 from incident_search)";
    private static final String AFTER = """
            coalesce((select place from incident_search where incident_id <= :before
                      order by incident_id desc limit 1), 0)""";

    private final Jdbi jdbi;

    SearchStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Incidents that are new, in the order in which they were recorded. */
    void insert(List<SearchDocument> incidents) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bindArray(
                        "incidentIds",
                        UUID.class,
                        incidents.stream().map(SearchDocument::incidentId).toList())
                .bindArray(
                        "words",
                        String.class,
                        incidents.stream().map(SearchDocument::words).toList())
                .execute());
    }

    boolean isEmpty() {
        return jdbi.withHandle(handle -> handle.createQuery("select not exists (select from incident_search)")
                .mapTo(Boolean.class)
                .one());
    }

    boolean isEmptyForUsAlone() {
        jdbi.useHandle(handle -> handle.execute("lock table incident_search in share row exclusive mode"));
        return isEmpty();
    }

    void replace(SearchDocument incident) {
        jdbi.useHandle(handle -> handle.createUpdate(REPLACE)
                .bind("incidentId", incident.incidentId())
                .bind("words", incident.words())
                .execute());
    }

    /** Newest first; one more than the limit, where there are more. */
    List<UUID> find(String asked, @Nullable UUID before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND.formatted(before == null ? FROM_THE_TOP : AFTER))
                .bind("asked", asked)
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }
}
