package org.accalmie.followup.feed;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@Singleton
final class CalendarEntryStore {
    /** More than anybody calls in a month; the latest win. */
    private static final String OF_PERSON = """
            select call.id, call.customer_id, call.due_at, call.version, erased.follow_up_id is not null as erased,
                   call.state = 'CANCELLED' or call.assignee is distinct from :person as cancelled
            from follow_up call left join erased_call erased on erased.follow_up_id = call.id
            where call.id in (select id from follow_up
                              where assignee = :person and (state = 'PLANNED' or due_on >= :day)
                              union select follow_up_id from former_assignment where person = :person and until >= :since)
            order by call.due_at desc, call.id limit 10000
            """;

    private static final String LEAVE = """
            insert into former_assignment (follow_up_id, person, until) values (:followUpId, :person, :until)
            on conflict (follow_up_id, person) do update set until = excluded.until
            """;

    private static final String ERASE = """
            insert into erased_call (follow_up_id) select id from follow_up where customer_id = :customerId
            on conflict do nothing
            """;

    private final Jdbi jdbi;

    CalendarEntryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The calls of a person, and those that were.
     *
     * @param day closed calls of days before are over and done with
     * @param since who lost a call before has been told for long enough
     */
    List<CalendarEntry> of(String person, LocalDate day, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_PERSON)
                .bind("person", person)
                .bind("day", day)
                .bind("since", since)
                .map(CalendarEntryStore::entry)
                .list());
    }

    void leave(UUID followUpId, String person, Instant until) {
        jdbi.useHandle(handle -> handle.createUpdate(LEAVE)
                .bind("followUpId", followUpId)
                .bind("person", person)
                .bind("until", until)
                .execute());
    }

    void erase(String customerId) {
        jdbi.useHandle(handle ->
                handle.createUpdate(ERASE).bind("customerId", customerId).execute());
    }

    void removeBefore(Instant until) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from former_assignment where until < :until")
                .bind("until", until)
                .execute());
    }

    private static CalendarEntry entry(ResultSet row, StatementContext context) throws SQLException {
        var erased = row.getBoolean("erased");
        return new CalendarEntry(
                row.getObject("id", UUID.class),
                erased ? null : row.getString("customer_id"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("version") + (erased ? 1 : 0),
                erased || row.getBoolean("cancelled"));
    }
}
