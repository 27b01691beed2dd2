package org.accalmie.benchmarks;

import java.util.List;

/** One question about speed or size. To add one, write the class and name it in {@link Benchmarks}. */
interface Benchmark {
    /** What {@code ./accalmie bench} calls it. */
    String name();

    /** Measures on a rig of its own, started and still empty. */
    List<Figure> measure(Rig rig) throws Exception;
}
