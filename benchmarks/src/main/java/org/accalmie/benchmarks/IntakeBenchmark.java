package org.accalmie.benchmarks;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Durable incidents over HTTP against plain JDBC that writes the same rows with as many connections. */
final class IntakeBenchmark implements Benchmark {
    private static final Rounds ROUNDS = new Rounds(3);
    private static final int CALLS = Size.of(6_000);
    private static final int WARM_UP = Size.of(12_000);

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        var rows = sampledRows(rig);
        Load.Clients posts = () -> new IncidentPost(rig);
        rig.start(Rig.INCIDENT, Map.of());
        rig.progress("intake: warming up");
        Load.closed(8, WARM_UP, posts);
        var figures = new ArrayList<Figure>();
        for (int connections : new int[] {1, 8, 32}) {
            rig.progress("intake: %d connections", connections);
            var pair = ROUNDS.inTurn(
                    () -> Load.closed(connections, CALLS, posts), () -> Load.closed(connections, CALLS, rows));
            figures.add(new Figure(
                    "incidents, %d connections".formatted(connections),
                    pair.value(),
                    "/s",
                    pair.anchor(),
                    connections == 32 ? "≥ 0.6" : null));
            if (connections == 8) {
                addLatencies(figures, pair.value() / 2, posts, rows);
            }
        }
        return figures;
    }

    /** What one intake writes, seen before the relay takes it away. */
    private static AnchorRows sampledRows(Rig rig) throws Exception {
        rig.start(Rig.INCIDENT, Map.of("ACCALMIE_EVENTING_RELAY_ENABLED", "false"));
        try (var one = new IncidentPost(rig)) {
            one.once();
        }
        var rows = new AnchorRows(rig);
        rig.stop(Rig.INCIDENT);
        return rows;
    }

    private static void addLatencies(List<Figure> figures, double perSecond, Load.Clients posts, Load.Clients rows)
            throws Exception {
        var measured = Load.open(8, CALLS, perSecond, posts);
        var anchor = Load.open(8, CALLS, perSecond, rows);
        figures.add(latency("p50 at half load, 8 connections", measured, anchor, 50, null));
        figures.add(latency("p99 at half load, 8 connections", measured, anchor, 99, "≤ 3"));
    }

    private static Figure latency(
            String name, Histogram measured, Histogram anchor, int percentile, @Nullable String aim) {
        return new Figure(
                name,
                measured.getValueAtPercentile(percentile) / 1e3,
                "ms",
                anchor.getValueAtPercentile(percentile) / 1e3,
                aim);
    }

    /** The rows of one intake, one transaction each. */
    private static final class AnchorRows implements Load.Clients {
        private final Rig rig;
        private final List<RowCopies> rows;

        AnchorRows(Rig rig) throws Exception {
            this.rig = rig;
            try (var connection = rig.connect("incident")) {
                rows = Stream.concat(
                                RowCopies.of(connection, "incident").stream(),
                                RowCopies.of(connection, "outbox").stream())
                        .toList();
            }
        }

        @Override
        public Load.Client open() throws Exception {
            var connection = rig.connect("incident");
            connection.setAutoCommit(false);
            var inserts = new ArrayList<PreparedStatement>();
            for (var row : rows) {
                inserts.add(row.prepare(connection));
            }
            return new Load.Client() {
                @Override
                public void once() throws Exception {
                    for (int n = 0; n < inserts.size(); n++) {
                        rows.get(n).bind(inserts.get(n));
                        inserts.get(n).executeUpdate();
                    }
                    connection.commit();
                }

                @Override
                public void close() throws Exception {
                    connection.close();
                }
            };
        }
    }
}
