package org.accalmie.benchmarks.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accalmie.benchmarks.load.ImportStream;
import org.accalmie.benchmarks.load.Load;
import org.accalmie.benchmarks.load.SheetOfTwoKilobytes;
import org.accalmie.benchmarks.observing.HeapOfAService;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.accalmie.benchmarks.rig.Size;

/** Lines of an import against COPY of the very rows that it left, into tables with the same indexes. */
public final class ImportBenchmark implements Benchmark {
    private static final int LINES = Size.of(30_000);
    private static final int MORE_LINES = Size.of(100_000);
    private static final int ROUNDS = 3;
    private static final int CREATED = 201;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        // the relay would take away the rows that are to be copied
        rig.start(Rig.INCIDENT, Map.of("ACCALMIE_EVENTING_RELAY_ENABLED", "false"));
        rig.progress("import: warming up");
        send(rig, MORE_LINES);
        var lines = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rig.progress("import: round %d", round + 1);
            truncate(rig);
            lines[round] = send(rig, LINES);
        }
        rig.progress("import: copying the same rows");
        double copied = copy(rig);
        rig.progress("import: a long one");
        double longer = send(rig, MORE_LINES);
        return List.of(
                new Figure("lines of 2 KB", Rounds.median(lines), "/s", copied, "≥ 0.3"),
                Figure.plain("lines of 2 KB, %,d at once".formatted(MORE_LINES), longer, "/s"),
                Figure.plain(
                        "heap after them and a collection, of at most 256",
                        HeapOfAService.afterCollection(rig, Rig.INCIDENT),
                        "MiB"));
    }

    private static double send(Rig rig, int lines) throws Exception {
        var stream = new ImportStream(rig.address(Rig.INCIDENT, "/incidents/import"), rig.token("tool"));
        long start = System.nanoTime();
        int recorded = stream.send(lines, n -> SheetOfTwoKilobytes.line(), CREATED);
        if (recorded != lines) {
            throw new IllegalStateException("recorded " + recorded);
        }
        return lines / Load.seconds(start);
    }

    private static void truncate(Rig rig) throws Exception {
        try (var connection = rig.connect("incident");
                var statement = connection.createStatement()) {
            statement.execute("truncate incident, incident_search, outbox cascade");
        }
    }

    private static double copy(Rig rig) throws Exception {
        try (var connection = rig.connect("incident")) {
            var copies = new ArrayList<TableCopy>();
            for (var table : List.of("incident", "incident_search", "outbox")) {
                copies.add(TableCopy.out(connection, table, rig.folder()));
            }
            connection.setAutoCommit(false);
            var copied = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                for (var copy : copies) {
                    copy.empty(connection);
                }
                connection.commit();
                long start = System.nanoTime();
                for (var copy : copies) {
                    copy.in(connection);
                }
                connection.commit();
                copied[round] = LINES / Load.seconds(start);
            }
            return Rounds.median(copied);
        }
    }
}
