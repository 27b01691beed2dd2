package org.accalmie.kpi.disclosure;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.Slice;
import org.accalmie.kpi.period.DateRange;
import org.jdbi.v3.core.Jdbi;

/** Reads which agents stand behind figures, never what they said. */
@Singleton
class PresenceStore {
    /** Of more agents than are enough any will do: they are enough in every longer span as well. */
    private static final String PRESENCE = """
            select start, dimension, slice,
                   trim_array(array_agg(agent_id), greatest(count(*)::integer - :enough, 0)) as agents
            from (select distinct greatest(
                             date_trunc('week', day::timestamp)::date,
                             date_trunc('month', day::timestamp)::date,
                             case when day >= :from then cast(:from as date) end,
                             case when day > :to then cast(:to as date) + 1 end) as start,
                         dimension, slice, agent_id
                  from rollup_agent
                  where kpi = :kpi and day between :first and :last and incidents > 0) as present
            group by 1, 2, 3
            """;

    private final Jdbi jdbi;

    PresenceStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whole weeks and months of these years, cut as well where the range begins and ends. */
    List<Presence> find(String kpi, DateRange years, DateRange range) {
        return jdbi.withHandle(handle -> handle.createQuery(PRESENCE)
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
