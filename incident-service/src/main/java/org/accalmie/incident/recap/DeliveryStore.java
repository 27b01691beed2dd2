package org.accalmie.incident.recap;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.web.Language;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

@Singleton
class DeliveryStore {
    private static final String REQUEST = """
            insert into recap_delivery (id, incident_id, language, state, requested_at, requested_by, next_attempt_at)
            values (:id, :incidentId, :language, 'WAITING', :at, :by, :at)
            on conflict (incident_id) where state = 'WAITING' do update set language = excluded.language
            returning *
            """;
    private static final String CLAIM = """
            update recap_delivery set attempts = attempts + 1, next_attempt_at = :until
            where id = (select id from recap_delivery where state = 'WAITING' and next_attempt_at <= :now
                        order by next_attempt_at limit 1 for update skip locked)
            returning *
            """;

    private final Jdbi jdbi;

    DeliveryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The delivery that waits already, where there is one. */
    Delivery request(UUID id, UUID incidentId, Language language, String by, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery(REQUEST)
                .bind("id", id)
                .bind("incidentId", incidentId)
                .bind("language", language)
                .bind("by", by)
                .bind("at", at)
                .map(ConstructorMapper.of(Delivery.class))
                .one());
    }

    /** Newest first. */
    List<Delivery> of(UUID incidentId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from recap_delivery where incident_id = ? order by id desc")
                        .bind(0, incidentId)
                        .map(ConstructorMapper.of(Delivery.class))
                        .list());
    }

    /** The delivery that is due longest, which no other sender takes before {@code until}. */
    Optional<Delivery> claim(Instant now, Instant until) {
        return jdbi.withHandle(handle -> handle.createQuery(CLAIM)
                .bind("now", now)
                .bind("until", until)
                .map(ConstructorMapper.of(Delivery.class))
                .findOne());
    }

    void sent(UUID id, Instant at) {
        jdbi.useHandle(
                handle -> handle.createUpdate("""
                        update recap_delivery
                        set state = 'SENT', sent_at = :at, next_attempt_at = null, last_error = null where id = :id
                        """).bind("id", id).bind("at", at).execute());
    }

    void retry(UUID id, String error, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update recap_delivery set last_error = :error, next_attempt_at = :at where id = :id
                        """)
                .bind("id", id)
                .bind("error", error)
                .bind("at", at)
                .execute());
    }

    void giveUp(UUID id, String error) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        update recap_delivery
                        set state = 'FAILED', last_error = :error, next_attempt_at = null where id = :id
                        """).bind("id", id).bind("error", error).execute());
    }
}
