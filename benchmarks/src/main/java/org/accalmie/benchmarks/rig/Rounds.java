package org.accalmie.benchmarks.rig;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Repeats contestants in turn, so that a machine whose speed drifts treats all alike, and takes medians.
 *
 * @param rehearsals rounds before those that count, for what only this load has the compiler do
 */
public record Rounds(int rehearsals, int count) {
    private static final double MICROS_A_MILLI = 1e3;

    public Rounds(int count) {
        this(0, count);
    }

    /** The medians of both. */
    public record Pair(double value, double anchor) {}

    /** The medians of what the rounds' percentiles were, in milliseconds. */
    public record Latency(double p50, double p99) {
        public List<Figure> beside(Latency anchor, String what, @Nullable String aimOfP99) {
            return List.of(
                    new Figure(what + ", p50", p50, "ms", anchor.p50, null),
                    new Figure(what + ", p99", p99, "ms", anchor.p99, aimOfP99));
        }
    }

    public Pair inTurn(Callable<Double> measured, Callable<Double> anchor) throws Exception {
        var medians = medians(List.of(measured, anchor));
        return new Pair(medians.getFirst(), medians.getLast());
    }

    /** One median for each contestant. */
    public List<Double> medians(List<Callable<Double>> contestants) throws Exception {
        return play(contestants).stream()
                .map(rounds -> median(rounds, value -> value))
                .toList();
    }

    /** One latency for each contestant, whose histograms are in microseconds. */
    public List<Latency> latencies(List<Callable<Histogram>> contestants) throws Exception {
        return play(contestants).stream().map(Rounds::latency).toList();
    }

    public static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Every other round goes backwards, so that nobody always has the better place. */
    private <T> List<List<T>> play(List<Callable<T>> contestants) throws Exception {
        var outcomes = Stream.generate(() -> new ArrayList<T>())
                .limit(contestants.size())
                .toList();
        int all = rehearsals + count;
        for (int round = 0; round < all; round++) {
            for (int turn = 0; turn < contestants.size(); turn++) {
                int contestant = round % 2 == 0 ? turn : contestants.size() - 1 - turn;
                outcomes.get(contestant).add(contestants.get(contestant).call());
            }
        }
        return outcomes.stream().map(played -> played.subList(rehearsals, all)).toList();
    }

    public static Latency latency(List<Histogram> rounds) {
        return new Latency(
                median(rounds, round -> round.getValueAtPercentile(50) / MICROS_A_MILLI),
                median(rounds, round -> round.getValueAtPercentile(99) / MICROS_A_MILLI));
    }

    private static <T> double median(List<T> rounds, ToDoubleFunction<T> value) {
        return median(rounds.stream().mapToDouble(value).toArray());
    }
}
