package org.accalmie.incident.gesture;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.sheet.GestureType;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

@Singleton
class GestureStore {
    private static final String INSERT = """
            insert into gesture (id, incident_id, customer_id, historical, type, quantity, amount, value, justification,
                                 state, verdict, reasons, approval_required, policy_version, proposed_by, proposed_at,
                                 decided_at)
            values (:id, :incidentId, :customerId, :historical, :type, :quantity, :amount, :value, :justification,
                    :state, :verdict, :reasons, :approvalRequired, :policyVersion, :proposedBy, :proposedAt,
                    :decidedAt)
            """;
    private static final String LATEST = """
            select distinct on (incident_id) * from gesture
            where incident_id = any(:incidentIds) order by incident_id, id desc
            """;
    private static final String COUNT = """
            select count(*) from gesture
            where customer_id = :customerId and proposed_at >= :since and state <> 'REFUSED' and not historical
            """;
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final Jdbi jdbi;

    GestureStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(OfferedGesture gesture, String customerId, boolean historical) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bindMethods(gesture)
                .bindMethods(gesture.offer())
                .bindMethods(gesture.assessment())
                .bindArray("reasons", String.class, gesture.assessment().reasons())
                .bind("customerId", customerId)
                .bind("historical", historical)
                .execute());
    }

    List<OfferedGesture> latestOf(List<UUID> incidentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(LATEST)
                .bindArray("incidentIds", UUID.class, incidentIds)
                .map(new Row())
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
        return jdbi.withHandle(handle -> handle.createQuery(COUNT)
                .bind("customerId", customerId)
                .bind("since", since)
                .mapTo(Integer.class)
                .one());
    }

    private static final class Row implements RowMapper<OfferedGesture> {
        private static Offer offer(ResultSet row) throws SQLException {
            return new Offer(
                    GestureType.valueOf(row.getString("type")),
                    row.getObject("quantity", Integer.class),
                    row.getBigDecimal("amount"));
        }

        private static Assessment assessment(ResultSet row) throws SQLException {
            return new Assessment(
                    row.getBigDecimal("value"),
                    Verdict.valueOf(row.getString("verdict")),
                    List.of((String[]) row.getArray("reasons").getArray()),
                    row.getBoolean("approval_required"),
                    GestureState.valueOf(row.getString("state")));
        }

        private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
            var value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        }

        @Override
        public OfferedGesture map(ResultSet row, StatementContext context) throws SQLException {
            return new OfferedGesture(
                    row.getObject("id", UUID.class),
                    row.getObject("incident_id", UUID.class),
                    offer(row),
                    row.getString("justification"),
                    assessment(row),
                    row.getInt("policy_version"),
                    row.getString("proposed_by"),
                    requireNonNull(instant(row, "proposed_at")),
                    row.getString("decided_by"),
                    instant(row, "decided_at"),
                    instant(row, "applied_at"));
        }
    }
}
