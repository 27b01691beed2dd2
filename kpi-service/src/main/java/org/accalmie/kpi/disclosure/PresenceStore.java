package org.accalmie.kpi.disclosure;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.Slice;
import org.accalmie.kpi.period.DateRange;
import org.jdbi.v3.core.Jdbi;

/** Reads which agents stand behind figures, never what they said. */
@Singleton
class PresenceStore {
    /** Named, so that the keys, which begin with the dimension, find a day. */
    private static final Object[] DIMENSIONS =
            Stream.of(Dimension.values()).map(Dimension::toString).toArray();

    /**
     * Of more agents than are enough any will do: they are enough in every longer span as well. So no more are read of a
     * day and slice, however many answered.
     */
    private static final String PRESENCE = """
            select start, dimension, slice,
                   trim_array(array_agg(agent_id), greatest(count(*)::integer - :enough, 0)) as agents
            from (select distinct greatest(
                             date_trunc('week', day::timestamp)::date,
                             date_trunc('month', day::timestamp)::date,
                             case when day >= :from then cast(:from as date) end,
                             case when day > :to then cast(:to as date) + 1 end) as start,
                         dimension, slice, agent_id
                  from rollup as answered cross join lateral (
                      select agent_id from rollup_agent as said
                      where said.dimension = answered.dimension and said.day = answered.day
                          and said.slice = answered.slice and said.kpi = answered.kpi and said.incidents > 0
                      limit :enough) as enough_agents
                  where dimension = any(:dimensions) and day between :first and :last and kpi = :kpi) as present
            group by 1, 2, 3
            """;

    private final Jdbi jdbi;

    PresenceStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whole weeks and months of these years, cut as well where the range begins and ends. */
    List<Presence> find(String kpi, DateRange years, DateRange range) {
        return jdbi.withHandle(handle -> handle.createQuery(PRESENCE)
                .bindArray("dimensions", String.class, DIMENSIONS)
                .bind("enough", Definitions.FEWEST_AGENTS)
                .bind("kpi", kpi)
                .bind("first", years.from())
                .bind("last", years.to())
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) -> presence(row))
                .list());
    }

    private static Presence presence(ResultSet row) throws SQLException {
        var slice = new Slice(Dimension.named(row.getString("dimension")), row.getString("slice"));
        var agents = (String[]) row.getArray("agents").getArray();
        return new Presence(row.getObject("start", LocalDate.class), slice, List.of(agents));
    }
}
