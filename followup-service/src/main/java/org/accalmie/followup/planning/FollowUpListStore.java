package org.accalmie.followup.planning;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.FollowUpState;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Calls as they are shown. */
@Singleton
final class FollowUpListStore {
    private static final String FIND = "select * from follow_up where id = :id";
    private static final String LIST = """
            select * from follow_up
            where (:assignee::text is null or assignee = :assignee)
              and (:state::text is null or state = :state)
              and (:from::date is null or due_on >= :from::date)
              and (:to::date is null or due_on <= :to::date)
              and (:customer::text is null or customer_id = :customer)
              and (:after::uuid is null or id < :after::uuid)
            order by id desc limit :rows
            """;

    private final Jdbi jdbi;

    FollowUpListStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<FollowUpResponse> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("id", id)
                .map(FollowUpListStore::shown)
                .findOne());
    }

    /** The newest first, one more than asked for where there are more. */
    List<FollowUpResponse> list(FollowUpListRequest asked) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("assignee", asked.assignee())
                .bind("state", asked.state())
                .bind("from", asked.from())
                .bind("to", asked.to())
                .bind("customer", asked.customer())
                .bind("after", asked.afterId())
                .bind("rows", asked.limit() + 1)
                .map(FollowUpListStore::shown)
                .list());
    }

    private static FollowUpResponse shown(ResultSet row, StatementContext context) throws SQLException {
        return new FollowUpResponse(
                row.getObject("id", UUID.class),
                row.getString("customer_id"),
                List.of((UUID[]) row.getArray("incident_ids").getArray()),
                causes(row),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                FollowUpState.valueOf(row.getString("state")),
                row.getString("assignee"),
                List.of((String[]) row.getArray("not_by").getArray()),
                row.getInt("attempts"),
                row.getString("planned_by"),
                row.getString("note"),
                row.getInt("version"),
                null);
    }

    private static List<Cause> causes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("causes").getArray())
                .map(Cause::valueOf)
                .toList();
    }
}
