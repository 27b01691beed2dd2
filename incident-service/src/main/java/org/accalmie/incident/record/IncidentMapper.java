package org.accalmie.incident.record;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A row of the table {@code incident}, with the {@link #COLUMNS} that are read of it, as an incident. */
@Singleton
public class IncidentMapper implements RowMapper<Incident> {
    /** How long before a contact the customer's others on the subject count. */
    public static final Duration CONTACTS_COUNT_FOR = Duration.ofDays(30);

    private static final String OTHER_CONTACTS = """
            (select count(*) from incident other
             where other.customer_id = %1$s.customer_id and other.id <> %1$s.id
               and other.started_at between %1$s.started_at - interval '%2$d hours' and %1$s.started_at
               and (other.reason = %1$s.reason or other.problem = %1$s.problem))
            """;

    /** What is selected from {@code incident}. */
    public static final String COLUMNS = "incident.*, " + otherContactsOf("incident") + " as other_contacts ";

    private final SheetMapper documents;

    IncidentMapper(SheetMapper documents) {
        this.documents = documents;
    }

    /**
     * The SQL that counts a customer's other contacts of the same reason, or of the same problem, in the 30 days before a row
     * with an id, a customer, a start, a reason and a problem. It is counted whenever it is asked for, since what is recorded
     * or corrected later may be of earlier contacts.
     */
    public static String otherContactsOf(String row) {
        return OTHER_CONTACTS.formatted(row, CONTACTS_COUNT_FOR.toHours());
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
