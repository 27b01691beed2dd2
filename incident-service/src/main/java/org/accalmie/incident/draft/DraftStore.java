package org.accalmie.incident.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Singleton
class DraftStore implements PanacheRepositoryBase<DraftEntity, DraftEntity.Key> {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))";
    /** Whom the sheet itself names counts as well as whom it was said to be about. */
    private static final String OF_CUSTOMER =
            "(customer_id = :customerId or cast(sheet as json) #>> '{customer,id}' = :customerId)";

    private final Jdbi jdbi;

    DraftStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One after the other, or two new ones would be counted without each other. */
    void lock(String person) {
        jdbi.useHandle(handle -> handle.createQuery(LOCK)
                .bind("key", "draft " + person)
                .mapTo(Integer.class)
                .one());
    }

    /** Those saved after an instant, the newest first. */
    List<SheetDraft> list(String person, Instant savedAfter) {
        return list("person = ?1 and savedAt > ?2", Sort.descending("savedAt", "id"), person, savedAfter).stream()
                .map(DraftEntity::draft)
                .toList();
    }

    Optional<SheetDraft> find(String person, UUID id) {
        return findByIdOptional(new DraftEntity.Key(person, id)).map(DraftEntity::draft);
    }

    /** As {@link #find}; an erasure waits until the transaction ends. */
    Optional<SheetDraft> lock(String person, UUID id) {
        return findByIdOptional(new DraftEntity.Key(person, id), LockModeType.PESSIMISTIC_WRITE)
                .map(DraftEntity::draft);
    }

    long count(String person) {
        return count("person", person);
    }

    void add(SheetDraft draft) {
        persistAndFlush(new DraftEntity(draft));
    }

    void replace(SheetDraft draft) {
        findById(new DraftEntity.Key(draft.person(), draft.id())).copy(draft);
        flush();
    }

    void remove(SheetDraft draft) {
        delete("person = ?1 and id = ?2", draft.person(), draft.id());
    }

    void removeSavedUntil(Instant instant) {
        delete("savedAt <= ?1", instant);
    }

    void removeSavedUntil(String person, Instant instant) {
        delete("person = ?1 and savedAt <= ?2", person, instant);
    }

    List<SheetDraft> ofCustomer(String customerId) {
        return getSession()
                .createNativeQuery(
                        "select * from draft where " + OF_CUSTOMER + " order by saved_at, person, id",
                        DraftEntity.class)
                .setParameter("customerId", customerId)
                .getResultList()
                .stream()
                .map(DraftEntity::draft)
                .toList();
    }

    void removeOfCustomer(String customerId) {
        var unused = getSession()
                .createNativeMutationQuery("delete from draft where " + OF_CUSTOMER)
                .setParameter("customerId", customerId)
                .executeUpdate();
    }
}
