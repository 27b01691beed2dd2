package org.accalmie.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.accalmie.benchmarks.consuming.BacklogBenchmark;
import org.accalmie.benchmarks.consuming.FactsBenchmark;
import org.accalmie.benchmarks.footprint.FootprintBenchmark;
import org.accalmie.benchmarks.intake.ImportBenchmark;
import org.accalmie.benchmarks.intake.IntakeBenchmark;
import org.accalmie.benchmarks.intake.LongImportBenchmark;
import org.accalmie.benchmarks.reading.AdviceBenchmark;
import org.accalmie.benchmarks.reading.FeedBenchmark;
import org.accalmie.benchmarks.reading.FiguresBenchmark;
import org.accalmie.benchmarks.reading.SearchBenchmark;
import org.accalmie.benchmarks.relaying.RelayBenchmark;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.telling.FreshnessBenchmark;
import org.accalmie.benchmarks.telling.HandoverBenchmark;
import org.accalmie.benchmarks.telling.StreamBenchmark;
import org.accalmie.benchmarks.telling.WebhookBenchmark;
import org.accalmie.benchmarks.timing.TimersBenchmark;

/** {@code ./accalmie bench [name …]}: runs the named benchmarks, or all of them. */
public final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new IntakeBenchmark(),
            new ImportBenchmark(),
            new LongImportBenchmark(),
            new AdviceBenchmark(),
            new FeedBenchmark(),
            new SearchBenchmark(),
            new RelayBenchmark(),
            new BacklogBenchmark(),
            new HandoverBenchmark(),
            new FiguresBenchmark(),
            new FreshnessBenchmark(),
            new FactsBenchmark(),
            new WebhookBenchmark(),
            new StreamBenchmark(),
            new FootprintBenchmark(),
            new TimersBenchmark());

    private Benchmarks() {}

    /** Runs what is named; the exit code is 2 for a name that is none, 1 when one failed. */
    public static void main(String... names) throws Exception {
        var known = ALL.stream().map(Benchmark::name).collect(Collectors.toSet());
        if (!known.containsAll(Set.of(names))) {
            System.err.println("The benchmarks are " + String.join(", ", known));
            System.exit(2);
        }
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Logger.getLogger("").setLevel(Level.WARNING);
        var home = Path.of(".accalmie", "bench");
        var report = new Report(home, System.out);
        boolean failed = false;
        for (var benchmark : ALL) {
            if (names.length == 0 || List.of(names).contains(benchmark.name())) {
                failed |= !succeeds(benchmark, home.resolve("rig"), report);
            }
        }
        System.exit(failed ? 1 : 0);
    }

    /** One that fails says why, and the others go on. */
    private static boolean succeeds(Benchmark benchmark, Path folder, Report report) {
        try {
            run(benchmark, folder, report);
            return true;
        } catch (Exception e) {
            System.err.println(benchmark.name() + " failed");
            e.printStackTrace();
            return false;
        }
    }

    private static void run(Benchmark benchmark, Path folder, Report report) throws Exception {
        empty(folder);
        try (var rig = new Rig(folder, System.out, benchmark.postgres())) {
            Runtime.getRuntime().addShutdownHook(new Thread(rig::close));
            report.add(benchmark.name(), benchmark.measure(rig));
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
