package org.accalmie.benchmarks.timing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.jspecify.annotations.Nullable;

/** A million pending deadlines, thousands due at the same instant, against db-scheduler that writes the same rows. */
public final class TimersBenchmark implements Benchmark {
    private static final Rounds ROUNDS = new Rounds(3);
    private static final int PENDING = 1_000_000;
    private static final int DUE = 20_000;
    /** Drains until the compiler has little left to do. */
    private static final int WARM_UP = 6;

    private static final int FIRST = 1_000;
    private static final int LAGGING = 3_000;
    private static final int PER_SECOND = 100;
    private static final Map<String, String> SILENT = Map.of("ACCALMIE_EVENTING_CONSUMER_ENABLED", "false");
    private static final Map<String, String> TIMERS_ALONE = Map.of(
            "ACCALMIE_EVENTING_CONSUMER_ENABLED", "false",
            "ACCALMIE_EVENTING_RELAY_ENABLED", "false");

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        var deadlines = new Deadlines(rig);
        rig.start(Rig.ESCALATION, TIMERS_ALONE);
        deadlines.begin(PENDING);
        warmUp(deadlines);
        var figures = new ArrayList<Figure>();
        try (var anchor = new DbSchedulerDrain(rig)) {
            rig.progress("timers: one replica");
            var one = ROUNDS.inTurn(() -> deadlines.drain(DUE), () -> anchor.drain(deadlines, DUE));
            figures.add(drained("one replica", one.value(), one.anchor(), "≥ 5"));
            rig.progress("timers: two replicas");
            rig.startReplica(Rig.ESCALATION, TIMERS_ALONE);
            warmUp(deadlines);
            var two = ROUNDS.inTurn(() -> deadlines.drain(DUE), one::anchor);
            figures.add(drained("two replicas", two.value(), one.anchor(), null));
            rig.stopReplica(Rig.ESCALATION);
        }
        rig.stop(Rig.ESCALATION);
        rig.progress("timers: %d due a second", PER_SECOND);
        rig.start(Rig.ESCALATION, SILENT);
        deadlines.awaitEmptyOutbox();
        var apart = Duration.ofSeconds(1).dividedBy(PER_SECOND);
        addLag(figures, "just started", deadlines.lag(FIRST, apart));
        addLag(figures, "then", deadlines.lag(LAGGING, apart));
        rig.progress("timers: routing");
        figures.add(Figure.plain("routing decision p99", RoutingDecisions.p99Micros(), "µs"));
        return figures;
    }

    private static Figure drained(String replicas, double perSecond, double anchor, @Nullable String aim) {
        return new Figure("20,000 of 1,020,000 due at once, " + replicas, perSecond, "/s", anchor, aim);
    }

    private static void warmUp(Deadlines deadlines) throws Exception {
        for (int drain = 0; drain < WARM_UP; drain++) {
            deadlines.drain(DUE);
        }
    }

    /** From due to the time that Kafka keeps with the event. */
    private static void addLag(List<Figure> figures, String when, Histogram lag) {
        var what = "lag at 100 due a second, %s, ".formatted(when);
        figures.add(Figure.plain(what + "p50", lag.getValueAtPercentile(50) / 1e3, "ms"));
        figures.add(new Figure(what + "p99", lag.getValueAtPercentile(99) / 1e3, "ms", null, "≤ 250 ms"));
    }
}
