package org.accalmie.incident.gesture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.OfferedGesture;
import org.accalmie.events.incident.Verdict;
import org.accalmie.events.sheet.GestureType;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A row of the table {@code gesture} as an entry of the ledger. */
final class GestureMapper implements RowMapper<LedgerEntry> {
    @Override
    public LedgerEntry map(ResultSet row, StatementContext context) throws SQLException {
        return new LedgerEntry(
                row.getObject("incident_id", UUID.class),
                row.getString("customer_id"),
                row.getString("agent_id"),
                gesture(row),
                row.getString("justification"),
                row.getString("comment"),
                row.getString("verdict_reason"),
                row.getString("reference"));
    }

    private static OfferedGesture gesture(ResultSet row) throws SQLException {
        return new OfferedGesture(
                row.getObject("id", UUID.class),
                GestureType.valueOf(row.getString("type")),
                row.getObject("quantity", Integer.class),
                row.getBigDecimal("amount"),
                row.getBigDecimal("value"),
                GestureState.valueOf(row.getString("state")),
                Verdict.valueOf(row.getString("verdict")),
                List.of((String[]) row.getArray("reasons").getArray()),
                row.getBoolean("approval_required"),
                row.getInt("policy_version"),
                row.getBoolean("historical"),
                row.getString("proposed_by"),
                instant(row, "proposed_at").orElseThrow(),
                row.getString("decided_by"),
                instant(row, "decided_at").orElse(null),
                instant(row, "applied_at").orElse(null),
                row.getInt("version"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
