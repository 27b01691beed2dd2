package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.rollup.Cell;
import org.accalmie.kpi.rollup.Detail;
import org.accalmie.kpi.rollup.Rollups;
import org.accalmie.kpi.rollup.Sums;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/** Reads rollups to compare them with what they should be. */
@Singleton
class StoredRollupStore {
    /** Named, so that the keys, which begin with the dimension, find a day. */
    static final Object[] DIMENSIONS =
            Stream.of(Dimension.values()).map(Dimension::toString).toArray();

    private static final String DAYS = """
            select contact_on as day from incident_fact where version is not null
            union select day from contact_volume
            union select day from rollup
            union select day from rollup_histogram
            union select day from rollup_agent
            order by day
            """;
    private static final String MONTHS = """
            select date_trunc('month', day::timestamp)::date as day from rollup
            union select date_trunc('month', day::timestamp)::date from rollup_histogram
            union select day from rollup_month
            union select day from rollup_month_histogram
            order by day
            """;
    private static final String STORED = """
            select * from <table> where dimension = any(:dimensions) and day = :day and <something>
            """;
    private static final String SUMS_OF_MONTH = """
            select dimension, cast(:month as date) as day, slice, kpi,
                   sum(numerator) as numerator, sum(denominator) as denominator, sum(apart) as apart
            from (select dimension, slice, kpi, numerator, denominator, apart from rollup
                  where dimension = any(:dimensions) and day between :month and :last
                  union all
                  select dimension, slice, kpi, -numerator, -denominator, -apart from rollup_month
                  where dimension = any(:dimensions) and day = :month) as days_less_month
            group by 1, 3, 4 having (sum(numerator), sum(denominator), sum(apart)) <> (0, 0, 0)
            """;
    private static final String HISTOGRAMS_OF_MONTH = """
            select dimension, cast(:month as date) as day, slice, kpi, seconds, sum(incidents) as incidents
            from (select dimension, slice, kpi, seconds, incidents from rollup_histogram
                  where dimension = any(:dimensions) and day between :month and :last
                  union all
                  select dimension, slice, kpi, seconds, -incidents from rollup_month_histogram
                  where dimension = any(:dimensions) and day = :month) as days_less_month
            group by 1, 3, 4, 5 having sum(incidents) <> 0
            """;

    private final Jdbi jdbi;

    StoredRollupStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The days of facts, volumes and rollups, in order. */
    List<LocalDate> days() {
        return dates(DAYS);
    }

    /** The first days of the months of rollups, in order. */
    List<LocalDate> months() {
        return dates(MONTHS);
    }

    /** Takes all that is stored of a day from what was expected: what remains is the error. */
    void subtractDay(LocalDate day, Rollups expected) {
        jdbi.useHandle(handle -> {
            sums(stored("rollup", "(numerator, denominator, apart) <> (0, 0, 0)", day, handle))
                    .forEach(it -> expected.addSums(it.getKey(), it.getValue().times(-1)));
            seconds(stored("rollup_histogram", "incidents <> 0", day, handle))
                    .forEach(it -> expected.addSeconds(it.getKey(), -it.getValue()));
            stored("rollup_agent", "incidents <> 0", day, handle)
                    .map((row, context) ->
                            Map.entry(new Detail<>(cell(row), row.getString("agent_id")), incidents(row)))
                    .forEach(it -> expected.addAgent(it.getKey(), -it.getValue()));
        });
    }

    /** What the days of a month add up to, less what is stored of the month. */
    Rollups differenceOfMonth(LocalDate month) {
        return jdbi.withHandle(handle -> {
            var difference = new Rollups();
            sums(ofMonth(SUMS_OF_MONTH, month, handle)).forEach(it -> difference.addSums(it.getKey(), it.getValue()));
            seconds(ofMonth(HISTOGRAMS_OF_MONTH, month, handle))
                    .forEach(it -> difference.addSeconds(it.getKey(), it.getValue()));
            return difference;
        });
    }

    private List<LocalDate> dates(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(LocalDate.class).list());
    }

    private static Query stored(String table, String something, LocalDate day, Handle handle) {
        return handle.createQuery(STORED)
                .define("table", table)
                .define("something", something)
                .bindArray("dimensions", String.class, DIMENSIONS)
                .bind("day", day);
    }

    private static Query ofMonth(String query, LocalDate month, Handle handle) {
        return handle.createQuery(query)
                .bindArray("dimensions", String.class, DIMENSIONS)
                .bind("month", month)
                .bind("last", month.plusMonths(1).minusDays(1));
    }

    private static ResultIterable<Map.Entry<Cell, Sums>> sums(Query query) {
        return query.map((row, context) -> Map.entry(
                cell(row),
                new Sums(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"), row.getLong("apart"))));
    }

    private static ResultIterable<Map.Entry<Detail<BigDecimal>, Long>> seconds(Query query) {
        return query.map(
                (row, context) -> Map.entry(new Detail<>(cell(row), row.getBigDecimal("seconds")), incidents(row)));
    }

    static Cell cell(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        return new Cell(row.getString("dimension"), day, row.getString("slice"), row.getString("kpi"));
    }

    private static long incidents(ResultSet row) throws SQLException {
        return row.getLong("incidents");
    }
}
