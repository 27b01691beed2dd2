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
import org.accalmie.benchmarks.rig.Size;

/** A million lines into one running service of 256 MiB of heap: what it holds on to after each quarter. */
public final class LongImportBenchmark implements Benchmark {
    private static final int QUARTERS = 4;
    private static final int LINES = Size.of(250_000);
    private static final int CREATED = 201;

    @Override
    public String name() {
        return "long-import";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        rig.start(Rig.INCIDENT, Map.of());
        var figures = new ArrayList<Figure>();
        figures.add(heap(rig, 0));
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            rig.progress("long-import: quarter %d", quarter);
            figures.add(Figure.plain("lines of 2 KB, quarter " + quarter, rate(rig), "/s"));
            figures.add(heap(rig, quarter));
        }
        return figures;
    }

    private static double rate(Rig rig) throws Exception {
        var stream = new ImportStream(rig.address(Rig.INCIDENT, "/incidents/import"), rig.token("tool"));
        long start = System.nanoTime();
        int recorded = stream.send(LINES, n -> SheetOfTwoKilobytes.line(), CREATED);
        if (recorded != LINES) {
            throw new IllegalStateException("recorded " + recorded);
        }
        return LINES / Load.seconds(start);
    }

    private static Figure heap(Rig rig, int quarter) throws Exception {
        var name = "heap after %,d lines and a collection, of at most 256".formatted(quarter * LINES);
        return Figure.plain(name, HeapOfAService.afterCollection(rig, Rig.INCIDENT), "MiB");
    }
}
