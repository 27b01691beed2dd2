package org.accalmie.followup.care;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.sheet.Agent;
import org.accalmie.events.sheet.Anger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Agents are kept in the one case in which their ids are compared. */
@Singleton
final class RecoveryBreakStore {
    private static final String ADD = """
            insert into recovery_break (incident_id, reference, agent_id, anger, minutes, until)
            values (:incidentId, :reference, :agentId, :anger, :minutes, :until)
            """;
    private static final String LAST_ENDING = """
            select incident_id, reference, agent_id, anger, minutes, until from recovery_break
            where agent_id = :agentId and until > :now
            order by until desc, minutes desc limit 1
            """;

    private final Jdbi jdbi;

    RecoveryBreakStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void remove(UUID incidentId) {
        jdbi.useHandle(handle -> handle.execute("delete from recovery_break where incident_id = ?", incidentId));
    }

    void add(RecoveryBreak pause) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("incidentId", pause.incidentId())
                .bind("reference", pause.reference())
                .bind("agentId", Agent.canonical(pause.agentId()))
                .bind("anger", pause.anger())
                .bind("minutes", pause.minutes())
                .bind("until", pause.until())
                .execute());
    }

    Optional<RecoveryBreak> lastEnding(String agentId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(LAST_ENDING)
                .bind("agentId", Agent.canonical(agentId))
                .bind("now", now)
                .map(RecoveryBreakStore::pause)
                .findOne());
    }

    private static RecoveryBreak pause(ResultSet row, StatementContext context) throws SQLException {
        return new RecoveryBreak(
                row.getObject("incident_id", UUID.class),
                row.getString("reference"),
                row.getString("agent_id"),
                Anger.valueOf(row.getString("anger")),
                row.getInt("minutes"),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
