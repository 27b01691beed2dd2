package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rollups, in the transaction of the caller. */
@Singleton
class RollupStore {
    private static final String ADD_SUMS = """
            insert into rollup (dimension, day, slice, kpi, numerator, denominator, apart)
            values (:dimension, :day, :slice, :kpi, :numerator, :denominator, :apart)
            on conflict (dimension, day, slice, kpi) do update set
                numerator = rollup.numerator + excluded.numerator,
                denominator = rollup.denominator + excluded.denominator,
                apart = rollup.apart + excluded.apart
            """;
    private static final String ADD_HISTOGRAM = """
            insert into rollup_histogram (dimension, day, slice, kpi, seconds, incidents)
            values (:dimension, :day, :slice, :kpi, :of, :incidents)
            on conflict (dimension, day, slice, kpi, seconds) do update set
                incidents = rollup_histogram.incidents + excluded.incidents
            """;
    private static final String ADD_AGENTS = """
            insert into rollup_agent (dimension, day, slice, kpi, agent_id, incidents)
            values (:dimension, :day, :slice, :kpi, :of, :incidents)
            on conflict (dimension, day, slice, kpi, agent_id) do update set
                incidents = rollup_agent.incidents + excluded.incidents
            """;

    private final Jdbi jdbi;

    RollupStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(Rollups change) {
        jdbi.useHandle(handle -> {
            addSums(handle.prepareBatch(ADD_SUMS), change.sums());
            addDetails(handle.prepareBatch(ADD_HISTOGRAM), change.histogram());
            addDetails(handle.prepareBatch(ADD_AGENTS), change.agents());
        });
    }

    /** Takes all that is stored from what was expected: what remains is the error. */
    void subtractFrom(Rollups expected) {
        jdbi.useHandle(handle -> {
            handle.createQuery("select * from rollup where (numerator, denominator, apart) <> (0, 0, 0)")
                    .map((row, context) -> Map.entry(cell(row), sums(row)))
                    .forEach(it -> expected.addSums(it.getKey(), it.getValue().times(-1)));
            handle.createQuery("select * from rollup_histogram where incidents <> 0")
                    .map((row, context) ->
                            Map.entry(new Detail<>(cell(row), row.getBigDecimal("seconds")), incidents(row)))
                    .forEach(it -> expected.addSeconds(it.getKey(), -it.getValue()));
            handle.createQuery("select * from rollup_agent where incidents <> 0")
                    .map((row, context) ->
                            Map.entry(new Detail<>(cell(row), row.getString("agent_id")), incidents(row)))
                    .forEach(it -> expected.addAgent(it.getKey(), -it.getValue()));
        });
    }

    private static void addSums(PreparedBatch batch, SortedMap<Cell, Sums> sums) {
        sums.forEach((cell, added) -> batch.bindMethods(cell).bindMethods(added).add());
        batch.execute();
    }

    private static <T extends Comparable<T>> void addDetails(PreparedBatch batch, SortedMap<Detail<T>, Long> details) {
        details.forEach((detail, incidents) -> batch.bindMethods(detail.cell())
                .bind("of", detail.of())
                .bind("incidents", incidents)
                .add());
        batch.execute();
    }

    private static Cell cell(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        return new Cell(row.getString("dimension"), day, row.getString("slice"), row.getString("kpi"));
    }

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"), row.getLong("apart"));
    }

    private static long incidents(ResultSet row) throws SQLException {
        return row.getLong("incidents");
    }
}
