package org.accalmie.benchmarks.intake;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accalmie.benchmarks.load.IncidentPost;
import org.accalmie.benchmarks.load.Load;
import org.accalmie.benchmarks.load.RowCopies;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.accalmie.benchmarks.rig.Size;
import org.jspecify.annotations.Nullable;

/**
 * Durable incidents over HTTP against plain JDBC that writes the same rows, prepared, one transaction each, with as
 * many connections. The service is measured as it comes, where concurrent requests share commits, and with a
 * transaction for each request.
 */
public final class IntakeBenchmark implements Benchmark {
    private static final Rounds ROUNDS = new Rounds(3);
    private static final Rounds LATENCY_ROUNDS = new Rounds(3, 3);
    private static final int CALLS = Size.of(8_000);
    // until some 80,000 requests came, two cores are busy compiling
    private static final int WARM_UP = Size.of(80_000);
    private static final Map<String, String> ONE_EACH =
            Map.of("ACCALMIE_INCIDENT_INCIDENTS_PER_COMMIT", "1", "ACCALMIE_INCIDENT_INTAKE_WRITERS", "16");

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        var rows = sampledRows(rig);
        var figures = new ArrayList<Figure>();
        start(rig, "shared commits", Map.of());
        for (int connections : new int[] {1, 8, 32}) {
            figures.add(throughput(rig, rows, "shared commits", connections, connections == 32 ? "≥ 1.0" : null));
        }
        figures.addAll(latencies(rig, rows, "shared commits"));
        rig.stop(Rig.INCIDENT);
        start(rig, "one commit each", ONE_EACH);
        figures.add(throughput(rig, rows, "one commit each", 32, "≥ 0.6"));
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

    private static void start(Rig rig, String mode, Map<String, String> settings) throws Exception {
        rig.progress("intake, %s: warming up", mode);
        rig.start(Rig.INCIDENT, settings);
        Load.closed(8, WARM_UP / 4, () -> new IncidentPost(rig));
        Load.closed(32, WARM_UP - WARM_UP / 4, () -> new IncidentPost(rig));
    }

    private static Figure throughput(Rig rig, Load.Clients rows, String mode, int connections, @Nullable String aim)
            throws Exception {
        rig.progress("intake, %s: %d connections", mode, connections);
        var pair = ROUNDS.inTurn(
                () -> Load.closed(connections, CALLS, () -> new IncidentPost(rig)),
                () -> Load.closed(connections, CALLS, rows));
        return new Figure(
                "incidents, %s, %d connections".formatted(mode, connections), pair.value(), "/s", pair.anchor(), aim);
    }

    /** At half of what 8 connections reach when they do not wait. */
    private static List<Figure> latencies(Rig rig, Load.Clients rows, String mode) throws Exception {
        rig.progress("intake, %s: latency at 8 connections", mode);
        double perSecond = Load.closed(8, CALLS, () -> new IncidentPost(rig)) / 2;
        var latencies = LATENCY_ROUNDS.latencies(List.of(
                () -> Load.open(8, CALLS, perSecond, () -> new IncidentPost(rig)),
                () -> Load.open(8, CALLS, perSecond, rows)));
        return latencies
                .getFirst()
                .beside(latencies.getLast(), "intake, %s, 8 connections at half load".formatted(mode), "≤ 3");
    }

    /** The rows of one intake, one transaction each. */
    private static final class AnchorRows implements Load.Clients {
        private final Rig rig;
        private final List<RowCopies> rows;

        AnchorRows(Rig rig) throws Exception {
            this.rig = rig;
            try (var connection = rig.connect("incident")) {
                rows = new ArrayList<>();
                for (var table : List.of("incident", "incident_search", "outbox")) {
                    rows.addAll(RowCopies.of(connection, table));
                }
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
