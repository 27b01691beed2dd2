package org.accalmie.kpi.projection;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.accalmie.kpi.fact.FollowUpFact;
import org.accalmie.kpi.fact.FollowUpFactMapper;
import org.jdbi.v3.core.Jdbi;

/** The facts of calls, in the transaction of the caller. */
@Singleton
class FollowUpFactStore {
    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended(id::text, 0)) from unnest(:ids) as id order by id
            """;
    private static final String FIND = "select * from follow_up_fact where id = any(:ids)";
    private static final String WRITE = """
            insert into follow_up_fact (
                id, version, incident_ids, state, due_on, done_at, done_on, plan_satisfaction)
            values (
                :id, :version, :incidents, :state, :dueOn, :doneAt, :doneOn, :planSatisfaction)
            on conflict (id) do update set
                version = excluded.version, incident_ids = excluded.incident_ids, state = excluded.state,
                due_on = excluded.due_on, done_at = excluded.done_at, done_on = excluded.done_on,
                plan_satisfaction = excluded.plan_satisfaction
            """;

    private final Jdbi jdbi;

    FollowUpFactStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that are known, by id; nobody else changes them before the transaction ends. */
    Map<UUID, FollowUpFact> lock(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var array = ids.stream().sorted().toArray();
        return jdbi.withHandle(handle -> {
            handle.createQuery(LOCK)
                    .bindArray("ids", UUID.class, array)
                    .mapTo(String.class)
                    .list();
            return handle.createQuery(FIND)
                    .bindArray("ids", UUID.class, array)
                    .map(new FollowUpFactMapper())
                    .collect(toMap(FollowUpFact::id, Function.identity()));
        });
    }

    void write(List<FollowUpFact> calls) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(WRITE);
            calls.forEach(call -> batch.bindMethods(call)
                    .bindArray("incidents", UUID.class, call.incidentIds().toArray())
                    .add());
            batch.execute();
        });
    }
}
