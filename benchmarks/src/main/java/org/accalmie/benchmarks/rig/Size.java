package org.accalmie.benchmarks.rig;

/** How much is done: a tenth with {@code ACCALMIE_BENCH=short}, to try a benchmark out; such figures mean little. */
public final class Size {
    private static final boolean SHORT = "short".equals(System.getenv("ACCALMIE_BENCH"));
    private static final int TENTH = 10;

    private Size() {}

    public static int of(int whole) {
        return SHORT ? whole / TENTH : whole;
    }
}
