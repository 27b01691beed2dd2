package org.accalmie.kpi.figure;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.figure.Histogram.Bucket;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads rollups, never incidents. */
@Singleton
class FigureStore {
    private static final String SUMS = """
            with figure as (
                select <start> as start, slice, kpi,
                       sum(numerator) as numerator, sum(denominator) as denominator, sum(apart) as apart
                from (<rollups>) as rollups
                group by 1, 2, 3),
            page as (
                select start, slice from figure
                where (start, slice) >= (:first, :firstSlice)
                group by start, slice having sum(denominator) > 0
                order by start, slice limit :groups)
            select * from page join figure using (start, slice) order by start, slice
            """;
    private static final String BUCKETS = """
            select <start> as start, slice, kpi, seconds, incidents from (<rollups>) as rollups where incidents > 0
            """;
    private static final String SUMMED_BUCKETS = """
            select start, slice, kpi, seconds, sum(incidents) as incidents
            from (%s) as buckets group by 1, 2, 3, 4
            """.formatted(BUCKETS);
    private static final String ROLLUPS = """
            select * from %1$s
            where dimension = :dimension and kpi = any(:kpis) and day between :beforeFrom and :beforeTo
            union all
            select * from %2$s
            where dimension = :dimension and kpi = any(:kpis) and day between :monthsFrom and :monthsTo
            union all
            select * from %1$s
            where dimension = :dimension and kpi = any(:kpis) and day between :afterFrom and :afterTo
            """;

    private final Jdbi jdbi;

    FigureStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The groups of the page that have incidents, in order, with their totals by KPI. */
    Map<Group, Map<String, Total>> totals(FigureQuery query) {
        var totals = new LinkedHashMap<Group, Map<String, Total>>();
        var rest = new DateRange(query.first().start(), query.range().to());
        jdbi.useHandle(handle -> within(rest, query, handle.createQuery(SUMS))
                .define("rollups", ROLLUPS.formatted("rollup", "rollup_month"))
                .bindArray("kpis", String.class, ids(query.placing()))
                .bind("first", rest.from())
                .bind("firstSlice", query.first().slice())
                .bind("groups", query.groups())
                .map((row, context) -> new Row<>(group(row), row.getString("kpi"), total(row)))
                .forEach(row -> totals.computeIfAbsent(row.group, any -> new HashMap<>())
                        .put(row.kpi, row.value)));
        return totals;
    }

    /** The histograms of KPIs that have one. */
    Map<Group, Map<String, Histogram>> histograms(FigureQuery query, DateRange days) {
        var histograms = new HashMap<Group, Map<String, Histogram>>();
        jdbi.useHandle(handle -> within(days, query, handle.createQuery(buckets(query.interval())))
                .define("rollups", ROLLUPS.formatted("rollup_histogram", "rollup_month_histogram"))
                .bindArray("kpis", String.class, ids(query.kpis()))
                .map((row, context) -> new Row<>(group(row), row.getString("kpi"), bucket(row)))
                .forEach(row -> histograms
                        .computeIfAbsent(row.group, any -> new HashMap<>())
                        .computeIfAbsent(row.kpi, any -> new Histogram())
                        .add(row.value)));
        return histograms;
    }

    private static Query within(DateRange days, FigureQuery query, Query statement) {
        var cover = Cover.of(days, query.interval());
        return statement
                .define("start", start(query.interval()))
                .bind("dimension", query.by().toString())
                .bind("from", query.range().from())
                .bind("beforeFrom", cover.before().from())
                .bind("beforeTo", cover.before().to())
                .bind("monthsFrom", cover.months().from())
                .bind("monthsTo", cover.months().to())
                .bind("afterFrom", cover.after().from())
                .bind("afterTo", cover.after().to());
    }

    /** Of periods that are read as they are kept there would be next to nothing to sum. */
    private static String buckets(Interval interval) {
        return switch (interval) {
            case DAY, MONTH -> BUCKETS;
            case WEEK, TOTAL -> SUMMED_BUCKETS;
        };
    }

    private static Object[] ids(List<Kpi> kpis) {
        return kpis.stream().map(Kpi::id).toArray();
    }

    private static String start(Interval interval) {
        return switch (interval) {
            case DAY -> "greatest(day, :from)";
            case WEEK -> "greatest(date_trunc('week', day::timestamp)::date, :from)";
            case MONTH -> "greatest(date_trunc('month', day::timestamp)::date, :from)";
            case TOTAL -> "cast(:from as date)";
        };
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(row.getObject("start", LocalDate.class), row.getString("slice"));
    }

    private static Total total(ResultSet row) throws SQLException {
        return new Total(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"), row.getLong("apart"));
    }

    private static Bucket bucket(ResultSet row) throws SQLException {
        return new Bucket(row.getBigDecimal("seconds"), row.getLong("incidents"));
    }

    private record Row<T>(Group group, String kpi, T value) {}
}
