package org.accalmie.incident.gesture.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.Verdict;
import org.accalmie.incident.gesture.Assessment;
import org.accalmie.persistence.Conditions;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@Singleton
class GestureStore implements PanacheRepositoryBase<GestureEntity, UUID> {
    private static final String COUNTED =
            "customerId = ?1 and proposedAt >= ?2 and state <> GestureState.REFUSED and not historical";

    private static final String LATEST = """
            select distinct on (incident_id) * from gesture
            where incident_id = any(:incidentIds) order by incident_id, id desc
            """;
    private static final String CLAIM = """
            update gesture set overdue_told = true, overdue_at = :at, version = version + 1
            where id in (select id from gesture
                         where state = 'APPROVED' and not overdue_told and not historical and decided_at <= :until
                         order by decided_at limit :most for update skip locked)
            returning *
            """;
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))";

    private final Jdbi jdbi;

    GestureStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    LedgerEntry insert(UUID id, Proposal proposal, Assessment assessment, int policyVersion) {
        var gesture = new GestureEntity(id, proposal, assessment, policyVersion);
        persistAndFlush(gesture);
        return entry(gesture);
    }

    List<LedgerEntry> latestOf(List<UUID> incidentIds) {
        return entries(getSession()
                .createNativeQuery(LATEST, GestureEntity.class)
                .setParameter("incidentIds", incidentIds.toArray(UUID[]::new))
                .getResultList());
    }

    /** Two gestures for one customer are counted one after the other. */
    void lockCustomer(String customerId) {
        jdbi.useHandle(handle -> handle.createQuery(LOCK)
                .bind("key", "gesture " + customerId)
                .mapTo(Integer.class)
                .one());
    }

    int countSince(String customerId, Instant since) {
        return Math.toIntExact(count(COUNTED, customerId, since));
    }

    /** Those that {@link #countSince} counts, newest first. */
    List<LedgerEntry> countedSince(String customerId, Instant since) {
        return entries(list(COUNTED, Sort.descending("proposedAt", "id"), customerId, since));
    }

    /** The latest gesture of the incident, which nobody else changes until the transaction ends. */
    Optional<LedgerEntry> lock(UUID incidentId) {
        return find("incidentId", Sort.descending("id"), incidentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::entry);
    }

    void follow(UUID incidentId, String customerId, boolean historical) {
        update("customerId = ?1, historical = ?2 where incidentId = ?3", customerId, historical, incidentId);
    }

    LedgerEntry decide(UUID id, GestureState state, Decision decision) {
        return change(id, gesture -> gesture.decide(state, decision));
    }

    LedgerEntry apply(UUID id, String by, @Nullable String reference, Instant at) {
        return change(id, gesture -> gesture.apply(by, reference, at));
    }

    LedgerEntry judge(UUID id, Verdict verdict, Decision decision) {
        return change(id, gesture -> gesture.judge(verdict, decision));
    }

    /** Claims gestures that were approved until then and are still to be applied. */
    List<LedgerEntry> claimOverdue(Instant approvedUntil, Instant at, int most) {
        return entries(getSession()
                .createNativeQuery(CLAIM, GestureEntity.class)
                .setParameter("until", approvedUntil)
                .setParameter("at", at)
                .setParameter("most", most)
                .getResultList());
    }

    List<LedgerEntry> list(@Nullable GestureState state, @Nullable UUID before, int limit) {
        var conditions = new Conditions().and("state = :state", state).and("id < :before", before);
        return entries(find(conditions.text(), Sort.descending("id"), conditions.values())
                .page(0, limit + 1)
                .list());
    }

    List<GestureCount> count(@Nullable GestureState state) {
        var conditions = new Conditions().and("state = :state", state);
        var where = conditions.text().isEmpty() ? "" : " where " + conditions.text();
        var query = getEntityManager()
                .createQuery(
                        "select state, count(*) from GestureEntity" + where + " group by state order by state",
                        Object[].class);
        conditions.values().forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new GestureCount((GestureState) row[0], (Long) row[1]))
                .toList();
    }

    List<LedgerEntry> of(Collection<UUID> ids) {
        return entries(list("id in ?1", ids));
    }

    private LedgerEntry change(UUID id, Consumer<GestureEntity> change) {
        var gesture = findById(id, LockModeType.PESSIMISTIC_WRITE);
        change.accept(gesture);
        flush();
        return entry(gesture);
    }

    private List<LedgerEntry> entries(List<GestureEntity> gestures) {
        return gestures.stream().map(this::entry).toList();
    }

    /** Nothing stays loaded: the claim, what follows an incident and the erasure change rows beside the session. */
    private LedgerEntry entry(GestureEntity gesture) {
        getSession().detach(gesture);
        return gesture.entry();
    }
}
