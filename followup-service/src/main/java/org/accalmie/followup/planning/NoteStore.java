package org.accalmie.followup.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Erases what was written about calls. */
@Singleton
final class NoteStore {
    private static final String ALL = """
            update follow_up set note = null, corrections = null, outcome_note = null, reason = null
            where customer_id = :customerId and coalesce(note, corrections, outcome_note, reason) is not null
            returning id
            """;
    private static final String OLD = """
            update follow_up set note = null, corrections = null, outcome_note = null, reason = null
            where customer_id = :customerId and coalesce(note, corrections, outcome_note, reason) is not null
              and cardinality(incident_ids || named_incident_ids) > 0
              and not exists (select 1 from unnest(incident_ids || named_incident_ids) as about (id)
                              where not exists (select 1 from erased_incident where incident_id = about.id))
            returning id
            """;

    private final Jdbi jdbi;

    NoteStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<UUID> erase(String customerId) {
        return erase(ALL, customerId);
    }

    List<UUID> eraseWhereIncidentsAre(String customerId) {
        return erase(OLD, customerId);
    }

    void eraseBefore(LocalDate day) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update follow_up set note = null, corrections = null, outcome_note = null, reason = null"
                                + " where due_on < :day"
                                + " and coalesce(note, corrections, outcome_note, reason) is not null")
                .bind("day", day)
                .execute());
    }

    private List<UUID> erase(String sql, String customerId) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("customerId", customerId)
                .mapTo(UUID.class)
                .list());
    }
}
