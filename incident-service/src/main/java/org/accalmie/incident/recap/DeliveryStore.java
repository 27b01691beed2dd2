package org.accalmie.incident.recap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.accalmie.web.language.Language;
import org.hibernate.query.NativeQuery;

@Singleton
class DeliveryStore implements PanacheRepositoryBase<DeliveryEntity, UUID> {
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

    /** The delivery that waits already, where there is one. */
    Delivery request(UUID id, UUID incidentId, Language language, String by, Instant at) {
        return delivery(returning(REQUEST)
                .setParameter("id", id)
                .setParameter("incidentId", incidentId)
                .setParameter("language", language.name())
                .setParameter("by", by)
                .setParameter("at", at)
                .getSingleResult());
    }

    /** Newest first. */
    List<Delivery> of(UUID incidentId) {
        return list("incidentId", Sort.descending("id"), incidentId).stream()
                .map(this::delivery)
                .toList();
    }

    /** The delivery that is due longest, which no other sender takes before {@code until}. */
    Optional<Delivery> claim(Instant now, Instant until) {
        return returning(CLAIM)
                .setParameter("now", now)
                .setParameter("until", until)
                .uniqueResultOptional()
                .map(this::delivery);
    }

    void sent(UUID id, Instant at) {
        change(id, delivery -> delivery.sent(at));
    }

    void retry(UUID id, String error, Instant at) {
        change(id, delivery -> delivery.retry(error, at));
    }

    void giveUp(UUID id, String error) {
        change(id, delivery -> delivery.giveUp(error));
    }

    private void change(UUID id, Consumer<DeliveryEntity> change) {
        change.accept(findById(id, LockModeType.PESSIMISTIC_WRITE));
        flush();
    }

    private NativeQuery<DeliveryEntity> returning(String sql) {
        return getSession().createNativeQuery(sql, DeliveryEntity.class);
    }

    /** Nothing stays loaded: requests and claims change rows beside the session. */
    private Delivery delivery(DeliveryEntity delivery) {
        getSession().detach(delivery);
        return delivery.delivery();
    }
}
