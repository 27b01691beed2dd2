package org.accalmie.followup.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.accalmie.database.Columns;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.followup.cause.Want;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

@Singleton
final class WantStore {
    private static final String CUSTOMERS =
            "select distinct incident_id, customer_id from want where incident_id = any(:incidentIds)";
    private static final String OF_CUSTOMERS = """
            select want.*, follow_up.due_on, follow_up.state
            from want join follow_up on follow_up.id = want.follow_up_id
            where want.customer_id = any(:customerIds)
            """;
    private static final String LATER = """
            select want.*, follow_up.due_on, follow_up.state
            from want join follow_up on follow_up.id = want.follow_up_id
            where want.incident_id = any(:incidentIds) and want.fact_id <> want.incident_id and follow_up.state = 'PLANNED'
            """;
    private static final String REMOVE = """
            delete from want using unnest(:customerIds, :incidentIds, :factIds, :causes, :nths)
                as gone (customer_id, incident_id, fact_id, cause, nth)
            where want.customer_id = gone.customer_id and want.incident_id = gone.incident_id
              and want.fact_id = gone.fact_id and want.cause = gone.cause and want.nth = gone.nth
            """;
    private static final String SAVE = """
            insert into want (customer_id, incident_id, fact_id, cause, nth, agent_id, counted_from, follow_up_id)
            select *
            from unnest(:customerIds, :incidentIds, :factIds, :causes, :nths, :agentIds, :countedFroms, :followUpIds)
            on conflict (customer_id, incident_id, fact_id, cause, nth) do update set
                agent_id = excluded.agent_id,
                counted_from = excluded.counted_from,
                follow_up_id = excluded.follow_up_id
            """;

    private final Jdbi jdbi;

    WantStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param open whether the call that serves it is still to be made */
    record Row(String customerId, Want want, UUID followUpId, boolean open) {}

    Map<UUID, Set<String>> customersOf(Collection<UUID> incidentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(CUSTOMERS)
                .bindArray("incidentIds", UUID.class, incidentIds)
                .map((row, context) ->
                        Map.entry(row.getObject("incident_id", UUID.class), row.getString("customer_id")))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet()))));
    }

    List<Row> of(Collection<String> customerIds) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_CUSTOMERS)
                .bindArray("customerIds", String.class, customerIds)
                .map(WantStore::row)
                .list());
    }

    List<Row> laterOf(Collection<UUID> incidentIds) {
        return jdbi.withHandle(handle -> handle.createQuery(LATER)
                .bindArray("incidentIds", UUID.class, incidentIds)
                .map(WantStore::row)
                .list());
    }

    void remove(List<PlanChange> changes) {
        var gone = changes.stream()
                .flatMap(change -> change.goneWants().stream().map(key -> new Owed(change.customerId(), key)))
                .toList();
        if (!gone.isEmpty()) {
            jdbi.useHandle(handle -> keys(handle.createUpdate(REMOVE), gone, Function.identity())
                    .statement()
                    .execute());
        }
    }

    void save(List<PlanChange> changes) {
        var moved = changes.stream()
                .flatMap(change -> change.movedWants().entrySet().stream()
                        .map(want -> new Served(change.customerId(), want.getKey(), want.getValue())))
                .toList();
        if (!moved.isEmpty()) {
            jdbi.useHandle(handle -> keys(handle.createUpdate(SAVE), moved, Served::owed)
                    .text("agentIds", served -> served.want().agentId())
                    .bind(
                            "countedFroms",
                            LocalDate.class,
                            served -> served.want().countedFrom())
                    .bind("followUpIds", UUID.class, Served::followUpId)
                    .statement()
                    .execute());
        }
    }

    private record Owed(String customerId, Want.Key key) {}

    private record Served(String customerId, Want want, UUID followUpId) {
        Owed owed() {
            return new Owed(customerId, want.key());
        }
    }

    private static <T> Columns<T, Update> keys(Update statement, List<T> rows, Function<T, Owed> owed) {
        return new Columns<>(statement, rows)
                .text("customerIds", row -> owed.apply(row).customerId())
                .bind("incidentIds", UUID.class, row -> owed.apply(row).key().incidentId())
                .bind("factIds", UUID.class, row -> owed.apply(row).key().factId())
                .text("causes", row -> owed.apply(row).key().cause().name())
                .bind("nths", Integer.class, row -> owed.apply(row).key().nth());
    }

    private static Row row(ResultSet row, StatementContext context) throws SQLException {
        var key = new Want.Key(
                row.getObject("incident_id", UUID.class),
                row.getObject("fact_id", UUID.class),
                Cause.valueOf(row.getString("cause")),
                row.getInt("nth"));
        var want = new Want(
                key,
                row.getString("agent_id"),
                row.getObject("counted_from", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
        return new Row(
                row.getString("customer_id"),
                want,
                row.getObject("follow_up_id", UUID.class),
                FollowUpState.valueOf(row.getString("state")) == FollowUpState.PLANNED);
    }
}
