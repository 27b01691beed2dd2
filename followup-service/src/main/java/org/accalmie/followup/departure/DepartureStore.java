package org.accalmie.followup.departure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.persistence.Conditions;

@Singleton
final class DepartureStore implements PanacheRepositoryBase<DepartureEntity, UUID> {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:customerId, 8))";
    private static final Sort NEWEST_FIRST = Sort.descending("id");

    /** Waits until nobody else notes a departure of the customer; holds until the transaction ends. */
    void lock(String customerId) {
        var unused = getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("customerId", customerId)
                .getSingleResult();
    }

    Optional<DepartureResponse> find(String customerId, LocalDate departedOn) {
        return find("customerId = ?1 and departedOn = ?2", customerId, departedOn)
                .firstResultOptional()
                .map(DepartureEntity::shown);
    }

    void add(DepartureResponse departure) {
        persistAndFlush(DepartureEntity.of(departure));
        getEntityManager().clear();
    }

    /** The newest first, one more than asked for where there are more. */
    List<DepartureResponse> list(DepartureListRequest asked) {
        var conditions = new Conditions()
                .and("departedOn >= :from", asked.from())
                .and("departedOn <= :to", asked.to())
                .and("customerId = :customer", asked.customer())
                .and("id < :after", asked.afterId());
        return find(conditions.text(), NEWEST_FIRST, conditions.values())
                .page(Page.ofSize(asked.limit() + 1))
                .list()
                .stream()
                .map(DepartureEntity::shown)
                .toList();
    }

    List<UUID> withReasons(String customerId) {
        return find("customerId = ?1 and reason is not null", customerId).stream()
                .map(departure -> departure.id)
                .toList();
    }

    void eraseReasons(String customerId) {
        update("reason = null where customerId = ?1 and reason is not null", customerId);
    }

    void eraseReasonsBefore(LocalDate day) {
        update("reason = null where departedOn < ?1 and reason is not null", day);
    }
}
