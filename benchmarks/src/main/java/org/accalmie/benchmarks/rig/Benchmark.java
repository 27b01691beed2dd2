package org.accalmie.benchmarks.rig;

import java.util.List;
import java.util.Map;

/** One question about speed or size. To add one, write the class and name it in {@code Benchmarks.ALL}. */
public interface Benchmark {
    /** What {@code ./accalmie bench} calls it. */
    String name();

    /** What PostgreSQL must be told for this benchmark, beyond being durable. */
    default Map<String, String> postgres() {
        return Map.of();
    }

    /** Measures on a rig of its own, started and still empty. */
    List<Figure> measure(Rig rig) throws Exception;
}
