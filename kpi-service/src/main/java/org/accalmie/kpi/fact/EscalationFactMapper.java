package org.accalmie.kpi.fact;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.kpi.fact.EscalationFact.Acknowledged;
import org.accalmie.kpi.fact.EscalationFact.Judged;
import org.accalmie.kpi.fact.EscalationFact.Resolved;
import org.accalmie.kpi.fact.EscalationFact.Sent;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code escalation_fact}. */
final class EscalationFactMapper implements RowMapper<EscalationFact> {
    @Override
    public EscalationFact map(ResultSet row, StatementContext context) throws SQLException {
        return new EscalationFact(
                row.getObject("id", UUID.class),
                row.getObject("incident_id", UUID.class),
                row.getInt("version"),
                row.getString("team"),
                sent(row),
                acknowledged(row),
                row.getBoolean("clock_ended"),
                row.getBoolean("bouncing"),
                resolved(row),
                judged(row));
    }

    private static @Nullable Sent sent(ResultSet row) throws SQLException {
        var version = version(row, "sent_version");
        return version == null ? null : new Sent(version, instant(row, "sent_at"), instant(row, "acknowledge_by"));
    }

    private static @Nullable Acknowledged acknowledged(ResultSet row) throws SQLException {
        var version = version(row, "acknowledged_version");
        return version == null ? null : new Acknowledged(version, instant(row, "acknowledged_at"));
    }

    private static @Nullable Resolved resolved(ResultSet row) throws SQLException {
        var version = version(row, "resolved_version");
        return version == null ? null : new Resolved(version, row.getObject("dossier_ready", Boolean.class));
    }

    private static @Nullable Judged judged(ResultSet row) throws SQLException {
        var version = version(row, "judged_version");
        return version == null
                ? null
                : new Judged(version, row.getString("judged_team"), Helpful.valueOf(row.getString("helpful")));
    }

    private static @Nullable Integer version(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }
}
