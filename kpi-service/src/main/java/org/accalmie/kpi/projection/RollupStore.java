package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import java.util.function.Function;
import org.accalmie.kpi.rollup.Cell;
import org.accalmie.kpi.rollup.Detail;
import org.accalmie.kpi.rollup.Grain;
import org.accalmie.kpi.rollup.Rollups;
import org.accalmie.kpi.rollup.Sums;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Adds to the rollups, in the transaction of the caller: a table at a time, its rows in their order. */
@Singleton
class RollupStore {
    private static final String ADD_SUMS = """
            insert into <table> (dimension, day, slice, kpi, numerator, denominator, apart)
            select * from unnest(:dimensions, :days, :slices, :kpis, :numerators, :denominators, :aparts)
            on conflict (dimension, day, slice, kpi) do update set
                numerator = <table>.numerator + excluded.numerator,
                denominator = <table>.denominator + excluded.denominator,
                apart = <table>.apart + excluded.apart
            """;
    private static final String ADD_DETAILS = """
            insert into <table> (dimension, day, slice, kpi, <detail>, incidents)
            select * from unnest(:dimensions, :days, :slices, :kpis, :details, :incidents)
            on conflict (dimension, day, slice, kpi, <detail>) do update set
                incidents = <table>.incidents + excluded.incidents
            """;

    private final Jdbi jdbi;
    private final AgentWeekStore weeks;

    RollupStore(Jdbi jdbi, AgentWeekStore weeks) {
        this.jdbi = jdbi;
        this.weeks = weeks;
    }

    /** To the days, and to their weeks and months. */
    void add(Rollups change) {
        add(change, Grain.DAY);
        add(change.byWeek(), Grain.WEEK);
        add(change.byMonth(), Grain.MONTH);
    }

    void add(Rollups change, Grain grain) {
        jdbi.useHandle(handle -> {
            switch (grain) {
                case DAY -> {
                    addSums(change.sums(), "rollup", handle);
                    addSeconds(change.histogram(), "rollup_histogram", handle);
                    addDetails(change.agents(), String.class, "rollup_agent", "agent_id", handle);
                }
                case WEEK -> weeks.add(change.agents(), change.headcounts(), handle);
                case MONTH -> {
                    addSums(change.sums(), "rollup_month", handle);
                    addSeconds(change.histogram(), "rollup_month_histogram", handle);
                }
            }
        });
    }

    private static void addSums(SortedMap<Cell, Sums> sums, String table, Handle handle) {
        if (sums.isEmpty()) {
            return;
        }
        var update = handle.createUpdate(ADD_SUMS).define("table", table);
        bind(sums.keySet(), update)
                .bindArray("numerators", BigDecimal.class, array(sums.values(), Sums::numerator))
                .bindArray("denominators", BigDecimal.class, array(sums.values(), Sums::denominator))
                .bindArray("aparts", Long.class, array(sums.values(), Sums::apart))
                .execute();
    }

    private static void addSeconds(SortedMap<Detail<BigDecimal>, Long> histogram, String table, Handle handle) {
        addDetails(histogram, BigDecimal.class, table, "seconds", handle);
    }

    private static <T extends Comparable<T>> void addDetails(
            SortedMap<Detail<T>, Long> details, Class<T> type, String table, String name, Handle handle) {
        if (details.isEmpty()) {
            return;
        }
        var update = handle.createUpdate(ADD_DETAILS).define("table", table).define("detail", name);
        bind(details.keySet().stream().map(Detail::cell).toList(), update)
                .bindArray("details", type, array(details.keySet(), Detail::of))
                .bindArray("incidents", Long.class, details.values().toArray())
                .execute();
    }

    static Update bind(Collection<Cell> cells, Update update) {
        return update.bindArray("dimensions", String.class, array(cells, Cell::dimension))
                .bindArray("days", LocalDate.class, array(cells, Cell::day))
                .bindArray("slices", String.class, array(cells, Cell::slice))
                .bindArray("kpis", String.class, array(cells, Cell::kpi));
    }

    static <T> Object[] array(Collection<T> rows, Function<T, Object> column) {
        return rows.stream().map(column).toArray();
    }
}
