package org.accalmie.kpi.disclosure;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.kpi.definition.Definitions;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.Slice;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads which agents stand behind figures, never what they said. */
@Singleton
class PresenceStore {
    /** Named, so that the keys, which begin with the dimension, find a day. */
    private static final Object[] DIMENSIONS =
            Stream.of(Dimension.values()).map(Dimension::toString).toArray();

    /** A row for each slice: the weeks in which it has enough agents; then one for each of the others, with its agents. */
    private static final String BY_WEEK = """
            with week as materialized (
                select dimension, day, slice, kpi, agents from rollup_week
                where dimension = any(:dimensions) and day between :first and :last and day <> all(:cut) and kpi = :kpi
                    and agents > 0)
            select dimension, slice, array_agg(day - cast(:first as date)) as days, null as agents
            from week where agents >= :enough group by 1, 2
            union all
            select dimension, slice, array[day - cast(:first as date)], coalesce(few.agents, '{}')
            from week cross join lateral (
                select array_agg(agent_id) as agents from (
                    select agent_id from rollup_week_agent as said
                    where said.dimension = week.dimension and said.day = week.day
                        and said.slice = week.slice and said.kpi = week.kpi and said.incidents > 0
                    limit :enough) as present) as few
            where week.agents < :enough
            """;

    /**
     * Of more agents than are enough any will do: they are enough in every longer span as well. So no more are read of a
     * day and slice, however many answered.
     */
    private static final String BY_DAY = """
            select start, dimension, slice,
                   trim_array(array_agg(agent_id), greatest(count(*)::integer - :enough, 0)) as agents
            from (select distinct greatest(
                             cast(:first as date),
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
        var cut = Stream.of(range.from(), range.to().plusDays(1))
                .filter(day ->
                        years.has(day) && !Interval.weekWithinMonth(day).from().equals(day))
                .map(Interval::weekWithinMonth)
                .distinct()
                .toList();
        return jdbi.withHandle(handle -> {
            var presences = byWeek(kpi, years, cut, handle);
            cut.forEach(week -> presences.addAll(byDay(kpi, week, range, handle)));
            return presences;
        });
    }

    private static List<Presence> byWeek(String kpi, DateRange years, List<DateRange> cut, Handle handle) {
        var presences = new ArrayList<Presence>();
        within(years, kpi, handle.createQuery(BY_WEEK))
                .bindArray(
                        "cut",
                        LocalDate.class,
                        cut.stream().map(DateRange::from).toArray())
                .map((row, context) -> presences(row, years.from()))
                .forEach(presences::addAll);
        return presences;
    }

    private static List<Presence> byDay(String kpi, DateRange week, DateRange range, Handle handle) {
        return within(week, kpi, handle.createQuery(BY_DAY))
                .bind("from", range.from())
                .bind("to", range.to())
                .map((row, context) -> presence(row))
                .list();
    }

    private static Query within(DateRange days, String kpi, Query query) {
        return query.bindArray("dimensions", String.class, DIMENSIONS)
                .bind("enough", Definitions.FEWEST_AGENTS)
                .bind("kpi", kpi)
                .bind("first", days.from())
                .bind("last", days.to());
    }

    private static List<Presence> presences(ResultSet row, LocalDate first) throws SQLException {
        var slice = slice(row);
        var few = row.getArray("agents");
        var agents = few == null ? Presence.ENOUGH : List.of((String[]) few.getArray());
        return Stream.of((Integer[]) row.getArray("days").getArray())
                .map(day -> new Presence(first.plusDays(day), slice, agents))
                .toList();
    }

    private static Presence presence(ResultSet row) throws SQLException {
        var agents = (String[]) row.getArray("agents").getArray();
        return new Presence(row.getObject("start", LocalDate.class), slice(row), List.of(agents));
    }

    private static Slice slice(ResultSet row) throws SQLException {
        return new Slice(Dimension.named(row.getString("dimension")), row.getString("slice"));
    }
}
