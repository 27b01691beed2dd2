package org.accalmie.followup.planning;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.FollowUpState;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@Singleton
final class WantStore {
    private static final String CUSTOMERS = "select distinct customer_id from want where incident_id = :incidentId";
    private static final String OF_CUSTOMER = """
            select want.*, follow_up.due_on, follow_up.state
            from want join follow_up on follow_up.id = want.follow_up_id
            where want.customer_id = :customerId
            """;
    private static final String LATER = """
            select want.*, follow_up.due_on, follow_up.state
            from want join follow_up on follow_up.id = want.follow_up_id
            where want.incident_id = :incidentId and want.fact_id <> want.incident_id and follow_up.state = 'PLANNED'
            """;
    private static final String REMOVE = """
            delete from want
            where customer_id = :customerId and incident_id = :incidentId and fact_id = :factId
              and cause = :cause and nth = :nth
            """;
    private static final String SAVE = """
            insert into want (customer_id, incident_id, fact_id, cause, nth, agent_id, counted_from, follow_up_id)
            values (:customerId, :incidentId, :factId, :cause, :nth, :agentId, :countedFrom, :followUpId)
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
    record Row(Want want, UUID followUpId, boolean open) {}

    List<String> customersOf(UUID incidentId) {
        return jdbi.withHandle(handle -> handle.createQuery(CUSTOMERS)
                .bind("incidentId", incidentId)
                .mapTo(String.class)
                .list());
    }

    List<Row> of(String customerId) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_CUSTOMER)
                .bind("customerId", customerId)
                .map(WantStore::row)
                .list());
    }

    List<Row> laterOf(UUID incidentId) {
        return jdbi.withHandle(handle -> handle.createQuery(LATER)
                .bind("incidentId", incidentId)
                .map(WantStore::row)
                .list());
    }

    void remove(String customerId, Set<Want.Key> keys) {
        if (keys.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(REMOVE);
            keys.forEach(key -> batch.bind("customerId", customerId)
                    .bind("incidentId", key.incidentId())
                    .bind("factId", key.factId())
                    .bind("cause", key.cause())
                    .bind("nth", key.nth())
                    .add());
            batch.execute();
        });
    }

    void save(String customerId, Map<Want, UUID> calls) {
        if (calls.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(SAVE);
            calls.forEach((want, followUpId) -> batch.bind("customerId", customerId)
                    .bind("incidentId", want.key().incidentId())
                    .bind("factId", want.key().factId())
                    .bind("cause", want.key().cause())
                    .bind("nth", want.key().nth())
                    .bind("agentId", want.agentId())
                    .bind("countedFrom", want.countedFrom())
                    .bind("followUpId", followUpId)
                    .add());
            batch.execute();
        });
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
                want,
                row.getObject("follow_up_id", UUID.class),
                FollowUpState.valueOf(row.getString("state")) == FollowUpState.PLANNED);
    }
}
