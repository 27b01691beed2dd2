package org.accalmie.benchmarks.footprint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.benchmarks.load.IncidentPost;
import org.accalmie.benchmarks.load.Load;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Size;

/** What the whole system costs: the time until {@code ./accalmie up} is up, memory, and the processor's time. */
public final class FootprintBenchmark implements Benchmark {
    private static final int INCIDENTS = Size.of(4_000);
    private static final int WARM_UP = Size.of(2_000);
    private static final double PER_SECOND = 100;
    private static final int CONNECTIONS = 8;
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        // the system brings servers of its own
        rig.close();
        var figures = new ArrayList<Figure>();
        try (var system = new WholeSystem(rig.folder().resolve("system"))) {
            starts(rig, system, figures);
            memory(system, figures, "fresh");
            load(rig, system, WARM_UP);
            cost(rig, system, figures);
            memory(system, figures, "after %,d incidents".formatted(WARM_UP + INCIDENTS));
            rig.progress("footprint: long lists, slow senders, and readers who do not read");
            try (var slow = SlowCallers.visit(system)) {
                memory(system, figures, "with slow callers and long lists");
            }
        }
        return figures;
    }

    private static void starts(Rig rig, WholeSystem system, List<Figure> figures) throws Exception {
        rig.progress("footprint: cold start, no data and no caches");
        figures.add(seconds("up, cold", system.up(false)));
        system.down();
        rig.progress("footprint: warm start, data but no caches");
        figures.add(seconds("up, warm", system.up(false)));
        system.down();
        rig.progress("footprint: start-up caches are being made, which takes a minute or two");
        system.up(true);
        system.awaitCaches();
        system.down();
        rig.progress("footprint: start with start-up caches");
        figures.add(seconds("up, warm with start-up caches", system.up(true)));
    }

    private static void cost(Rig rig, WholeSystem system, List<Figure> figures) throws Exception {
        var before = system.processes();
        load(rig, system, INCIDENTS);
        var after = system.processes();
        for (int n = 0; n < after.size(); n++) {
            var spent = after.get(n).processorTime().minus(before.get(n).processorTime());
            var name = "processor time of 1,000 incidents, " + after.get(n).name();
            figures.add(Figure.plain(name, spent.toNanos() / NANOS * 1_000 / INCIDENTS, "s"));
        }
    }

    /** Returns when every service has done with them. */
    private static void load(Rig rig, WholeSystem system, int incidents) throws Exception {
        rig.progress("footprint: %,d incidents at %.0f a second", incidents, PER_SECOND);
        var token = system.token("tool");
        var unused = Load.open(
                CONNECTIONS, incidents, PER_SECOND, () -> new IncidentPost(system.address("/incidents"), token));
        system.awaitQuiet();
    }

    private static void memory(WholeSystem system, List<Figure> figures, String when) throws Exception {
        for (var process : system.processes()) {
            figures.add(mebibytes("memory %s, %s".formatted(when, process.name()), process.residentBytes()));
            figures.add(mebibytes("  of it in no file", process.anonymousBytes()));
        }
    }

    private static Figure mebibytes(String name, long bytes) {
        return Figure.plain(name, bytes / (double) (1 << 20), "MiB");
    }

    private static Figure seconds(String name, Duration duration) {
        return Figure.plain(name, duration.toMillis() / 1e3, "s");
    }
}
