package org.accalmie.incident.gesture;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.Verdict;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

@Singleton
class GestureStore {
    private static final String INSERT = """
            insert into gesture (id, incident_id, customer_id, agent_id, historical, type, quantity, amount, value, justification,
                                 state, verdict, reasons, approval_required, policy_version, proposed_by, proposed_at,
                                 decided_at)
            values (:id, :incidentId, :customerId, :agentId, :historical, :type, :quantity, :amount, :value, :justification,
                    :state, :verdict, :reasons, :approvalRequired, :policyVersion, :proposedBy, :proposedAt,
                    case when :state <> 'PROPOSED' then :proposedAt end)
            returning *
            """;
    private static final String LATEST = """
            select distinct on (incident_id) * from gesture
            where incident_id = any(:incidentIds) order by incident_id, id desc
            """;
    private static final String COUNTED = """
            from gesture
            where customer_id = :customerId and proposed_at >= :since and state <> 'REFUSED' and not historical
            """;
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final Jdbi jdbi;

    GestureStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    LedgerEntry insert(UUID id, Proposal proposal, Assessment assessment, int policyVersion) {
        return one(
                INSERT,
                insert -> insert.bindMethods(proposal)
                        .bindMethods(proposal.offer())
                        .bindMethods(assessment)
                        .bindArray("reasons", String.class, assessment.reasons())
                        .bind("id", id)
                        .bind("policyVersion", policyVersion));
    }

    List<LedgerEntry> latestOf(List<UUID> incidentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(LATEST)
                .bindArray("incidentIds", UUID.class, incidentIds)
                .map(new GestureMapper())
                .list());
    }

    /** Two gestures for one customer are counted one after the other. */
    void lockCustomer(String customerId) {
        jdbi.useHandle(handle -> handle.createQuery(LOCK)
                .bind(0, "gesture " + customerId)
                .mapTo(Integer.class)
                .one());
    }

    int countSince(String customerId, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) " + COUNTED)
                .bind("customerId", customerId)
                .bind("since", since)
                .mapTo(Integer.class)
                .one());
    }

    /** Those that {@link #countSince} counts, newest first. */
    List<LedgerEntry> countedSince(String customerId, Instant since) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * " + COUNTED + " order by proposed_at desc, id desc")
                        .bind("customerId", customerId)
                        .bind("since", since)
                        .map(new GestureMapper())
                        .list());
    }

    /** The latest gesture of the incident, which nobody else changes until the transaction ends. */
    Optional<LedgerEntry> lock(UUID incidentId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from gesture where incident_id = ? order by id desc limit 1 for update
                        """)
                .bind(0, incidentId)
                .map(new GestureMapper())
                .findOne());
    }

    void follow(UUID incidentId, String customerId, boolean historical) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update gesture set customer_id = :customerId, historical = :historical
                        where incident_id = :incidentId
                        """)
                .bind("customerId", customerId)
                .bind("historical", historical)
                .bind("incidentId", incidentId)
                .execute());
    }

    LedgerEntry decide(UUID id, GestureState state, Decision decision) {
        return one("""
                update gesture set state = :state, decided_by = :by, decided_at = :at, comment = :comment,
                                   version = version + 1
                where id = :id returning *
                """, update -> update.bind("id", id).bind("state", state).bindMethods(decision));
    }

    LedgerEntry apply(UUID id, @Nullable String reference, Instant at) {
        return one(
                """
                update gesture set state = 'APPLIED', applied_at = :at, reference = :reference, version = version + 1
                where id = :id returning *
                """,
                update -> update.bind("id", id).bind("reference", reference).bind("at", at));
    }

    LedgerEntry judge(UUID id, Verdict verdict, Decision decision) {
        return one("""
                update gesture set verdict = :verdict, verdict_by = :by, verdict_at = :at, verdict_reason = :comment,
                                   reasons = array_append(array_remove(reasons, 'overridden'), 'overridden'),
                                   version = version + 1
                where id = :id returning *
                """, update -> update.bind("id", id).bind("verdict", verdict).bindMethods(decision));
    }

    /** Claims gestures that were approved until then and are still to be applied. */
    List<LedgerEntry> claimOverdue(Instant approvedUntil, Instant at, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update gesture set overdue_told = true, overdue_at = :at, version = version + 1
                        where id in (select id from gesture
                                     where state = 'APPROVED' and not overdue_told and not historical
                                       and decided_at <= :until
                                     order by decided_at limit :most for update skip locked)
                        returning *
                        """)
                .bind("until", approvedUntil)
                .bind("at", at)
                .bind("most", most)
                .map(new GestureMapper())
                .list());
    }

    List<LedgerEntry> list(@Nullable GestureState state, @Nullable UUID before, int limit) {
        var conditions = (state == null ? "" : " and state = :state") + (before == null ? "" : " and id < :before");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from gesture where true" + conditions + " order by id desc limit :limit + 1")
                .bind("state", state)
                .bind("before", before)
                .bind("limit", limit)
                .map(new GestureMapper())
                .list());
    }

    private LedgerEntry one(String sql, UnaryOperator<Query> bound) {
        return jdbi.withHandle(handle ->
                bound.apply(handle.createQuery(sql)).map(new GestureMapper()).one());
    }
}
