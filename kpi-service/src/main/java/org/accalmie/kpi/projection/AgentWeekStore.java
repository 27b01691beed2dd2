package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.accalmie.kpi.period.Interval;
import org.accalmie.kpi.rollup.Cell;
import org.accalmie.kpi.rollup.Detail;
import org.accalmie.kpi.rollup.Rollups;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The agents of each week, and how many they are: what is read to find out whom figures may be told of. */
@Singleton
class AgentWeekStore {
    /**
     * An agent who comes or goes changes the number. The row of the agent is locked until that is counted, so nobody is
     * counted twice.
     */
    private static final String ADD = """
            with change as (
                select * from unnest(:dimensions, :days, :slices, :kpis, :agents, :incidents)
                    as change (dimension, day, slice, kpi, agent_id, incidents)),
            said as (
                insert into rollup_week_agent (dimension, day, slice, kpi, agent_id, incidents)
                select * from change
                on conflict (dimension, day, slice, kpi, agent_id) do update set
                    incidents = rollup_week_agent.incidents + excluded.incidents
                returning *)
            insert into rollup_week (dimension, day, slice, kpi, agents)
            select dimension, day, slice, kpi, sum(came) from (
                select said.*, (said.incidents > 0)::integer - (said.incidents - change.incidents > 0)::integer as came
                from said join change using (dimension, day, slice, kpi, agent_id)) as counted
            group by 1, 2, 3, 4 having sum(came) <> 0 order by 1, 2, 3, 4
            on conflict (dimension, day, slice, kpi) do update set agents = rollup_week.agents + excluded.agents
            """;

    private static final String ADD_HEADCOUNTS = """
            insert into rollup_week (dimension, day, slice, kpi, agents)
            select * from unnest(:dimensions, :days, :slices, :kpis, :agents)
            on conflict (dimension, day, slice, kpi) do update set agents = rollup_week.agents + excluded.agents
            """;
    private static final String STARTS = """
            select greatest(date_trunc('week', day::timestamp)::date, date_trunc('month', day::timestamp)::date) as day
            from rollup_agent
            union select day from rollup_week_agent
            union select day from rollup_week
            order by day
            """;
    private static final String AGENTS = """
            select dimension, cast(:week as date) as day, slice, kpi, agent_id, sum(incidents) as incidents
            from (select dimension, slice, kpi, agent_id, incidents from rollup_agent
                  where dimension = any(:dimensions) and day between :week and :last
                  union all
                  select dimension, slice, kpi, agent_id, -incidents from rollup_week_agent
                  where dimension = any(:dimensions) and day = :week) as days_less_week
            group by 1, 3, 4, 5 having sum(incidents) <> 0
            """;
    private static final String HEADCOUNTS = """
            select dimension, cast(:week as date) as day, slice, kpi, sum(agents) as agents
            from (select dimension, slice, kpi, 1 as agents from rollup_week_agent
                  where dimension = any(:dimensions) and day = :week and incidents > 0
                  union all
                  select dimension, slice, kpi, -agents from rollup_week
                  where dimension = any(:dimensions) and day = :week) as agents_less_number
            group by 1, 3, 4 having sum(agents) <> 0
            """;

    private final Jdbi jdbi;

    AgentWeekStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the transaction of the caller. */
    void add(SortedMap<Detail<String>, Long> agents, SortedMap<Cell, Long> headcounts, Handle handle) {
        if (!agents.isEmpty()) {
            var cells = agents.keySet().stream().map(Detail::cell).toList();
            RollupStore.bind(cells, handle.createUpdate(ADD))
                    .bindArray("agents", String.class, RollupStore.array(agents.keySet(), Detail::of))
                    .bindArray("incidents", Long.class, agents.values().toArray())
                    .execute();
        }
        if (!headcounts.isEmpty()) {
            RollupStore.bind(headcounts.keySet(), handle.createUpdate(ADD_HEADCOUNTS))
                    .bindArray("agents", Long.class, headcounts.values().toArray())
                    .execute();
        }
    }

    /** The first days of all weeks, in order. */
    List<LocalDate> starts() {
        return jdbi.withHandle(
                handle -> handle.createQuery(STARTS).mapTo(LocalDate.class).list());
    }

    /** What the days of a week add up to, less what is stored of it; and what its agents are, less their number. */
    Rollups difference(LocalDate week) {
        return jdbi.withHandle(handle -> {
            var difference = new Rollups();
            ofWeek(AGENTS, week, handle)
                    .bind("last", Interval.weekWithinMonth(week).to())
                    .map((row, context) -> new Counted<>(
                            new Detail<>(StoredRollupStore.cell(row), row.getString("agent_id")),
                            row.getLong("incidents")))
                    .forEach(it -> difference.addAgent(it.of, it.count));
            ofWeek(HEADCOUNTS, week, handle)
                    .map((row, context) -> new Counted<>(StoredRollupStore.cell(row), row.getLong("agents")))
                    .forEach(it -> difference.addHeadcount(it.of, it.count));
            return difference;
        });
    }

    private static Query ofWeek(String query, LocalDate week, Handle handle) {
        return handle.createQuery(query)
                .bindArray("dimensions", String.class, StoredRollupStore.DIMENSIONS)
                .bind("week", week);
    }

    private record Counted<T>(T of, long count) {}
}
