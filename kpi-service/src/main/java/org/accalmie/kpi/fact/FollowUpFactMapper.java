package org.accalmie.kpi.fact;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.followup.FollowUpState;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code follow_up_fact}. */
public final class FollowUpFactMapper implements RowMapper<FollowUpFact> {
    @Override
    public FollowUpFact map(ResultSet row, StatementContext context) throws SQLException {
        return new FollowUpFact(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                List.of((UUID[]) row.getArray("incident_ids").getArray()),
                FollowUpState.valueOf(row.getString("state")),
                requireNonNull(row.getObject("due_on", LocalDate.class)),
                instant(row),
                row.getObject("done_on", LocalDate.class),
                row.getObject("plan_satisfaction", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject("done_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
