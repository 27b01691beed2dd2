package org.accalmie.incident.record;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A row of the table {@code incident}, with the {@link #COLUMNS} that are read of it, as an incident. */
@Singleton
public class IncidentMapper implements RowMapper<Incident> {
    /** What is selected from {@code incident}. */
    public static final String COLUMNS = "incident.*, " + SubjectContacts.othersOf("incident") + " as other_contacts ";

    private final SheetMapper documents;

    IncidentMapper(SheetMapper documents) {
        this.documents = documents;
    }

    @Override
    public Incident map(ResultSet row, StatementContext context) throws SQLException {
        return new Incident(
                row.getObject("id", UUID.class),
                Incident.referenceOf(row.getLong("number")),
                row.getInt("version"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                documents.sheet(row.getString("sheet")),
                documents.derived(row.getString("derived")),
                row.getInt("other_contacts"),
                new Wellbeing(
                        row.getObject("agent_wellbeing", Integer.class),
                        row.getObject("agent_distress", Boolean.class)));
    }
}
