package org.accalmie.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** A million pending deadlines, thousands due at the same instant, against db-scheduler that writes the same rows. */
final class TimersBenchmark implements Benchmark {
    private static final Rounds ROUNDS = new Rounds(3);
    private static final int PENDING = 1_000_000;
    private static final int DUE = 20_000;
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
        deadlines.drain(DUE);
        var figures = new ArrayList<Figure>();
        try (var anchor = new DbSchedulerDrain(rig)) {
            rig.progress("timers: one replica");
            var one = ROUNDS.inTurn(() -> deadlines.drain(DUE), () -> anchor.drain(deadlines, DUE));
            figures.add(drained("one replica", one.value(), one.anchor(), "≥ 5"));
            rig.progress("timers: two replicas");
            rig.startReplica(Rig.ESCALATION, TIMERS_ALONE);
            var two = ROUNDS.inTurn(() -> deadlines.drain(DUE), one::anchor);
            figures.add(drained("two replicas", two.value(), one.anchor(), null));
            rig.stopReplica(Rig.ESCALATION);
        }
        rig.stop(Rig.ESCALATION);
        rig.progress("timers: %d due a second", PER_SECOND);
        rig.start(Rig.ESCALATION, SILENT);
        deadlines.awaitEmptyOutbox();
        addLag(figures, deadlines.lag(LAGGING, Duration.ofSeconds(1).dividedBy(PER_SECOND)));
        rig.progress("timers: routing");
        figures.add(Figure.plain("routing decision p99", RoutingDecisions.p99Micros(), "µs"));
        return figures;
    }

    private static Figure drained(String replicas, double perSecond, double anchor, @Nullable String aim) {
        return new Figure("20,000 of 1,020,000 due at once, " + replicas, perSecond, "/s", anchor, aim);
    }

    /** From due to the time that Kafka keeps with the event. */
    private static void addLag(List<Figure> figures, Histogram lag) {
        figures.add(Figure.plain("lag at 100 due a second p50", lag.getValueAtPercentile(50) / 1e3, "ms"));
        figures.add(
                new Figure("lag at 100 due a second p99", lag.getValueAtPercentile(99) / 1e3, "ms", null, "≤ 250 ms"));
    }
}
