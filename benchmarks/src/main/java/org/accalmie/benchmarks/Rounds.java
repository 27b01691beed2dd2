package org.accalmie.benchmarks;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Repeats a pair in turn, so that a machine whose speed drifts treats both alike, and takes medians. */
record Rounds(int count) {
    /** The medians of both. */
    record Pair(double value, double anchor) {}

    Pair inTurn(Callable<Double> measured, Callable<Double> anchor) throws Exception {
        var values = new double[count];
        var anchors = new double[count];
        for (int round = 0; round < count; round++) {
            values[round] = measured.call();
            anchors[round] = anchor.call();
        }
        return new Pair(median(values), median(anchors));
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
