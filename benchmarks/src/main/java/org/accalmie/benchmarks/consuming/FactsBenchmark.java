package org.accalmie.benchmarks.consuming;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.accalmie.benchmarks.observing.Seen;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Size;
import org.accalmie.events.Topic;

/** A backlog of incidents for the KPI service, beside a consumer that only upserts their facts, a batch at a time. */
public final class FactsBenchmark implements Benchmark {
    private static final int BACKLOG = Size.of(1_000_000);
    private static final int WARM_UP = Size.of(200_000);
    private static final int PARTS = 5;
    private static final int PATIENCE_MINUTES = 30;
    private static final long PAUSE_NANOS = 200_000_000;

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        rig.start(Rig.KPI, Map.of());
        var incidents = new RecordedIncidents(rig.bootstrapServers());
        try (var measured = new ServiceConsumer(Rig.KPI, rig.connect("kpi"), rig.connect("kpi"));
                var anchor = new BareConsumer(
                        () -> rig.connect("kpi"), rig.bootstrapServers(), Topic.INCIDENTS.wireName(), new FactRows())) {
            var unused = figure(rig, incidents, WARM_UP, measured, anchor);
            return List.of(figure(rig, incidents, BACKLOG, measured, anchor));
        }
    }

    private static Figure figure(Rig rig, RecordedIncidents incidents, int count, Consuming measured, Consuming anchor)
            throws Exception {
        measured.hold();
        anchor.hold();
        rig.progress("facts: publishing %,d", count);
        incidents.publish(count);
        double value = rate(rig, measured, count);
        double bare = rate(rig, anchor, count);
        return new Figure("%,d events in a backlog".formatted(count), value, "/s", bare, "≥ 0.3");
    }

    /** Events a second from when it may begin until all are in. */
    private static double rate(Rig rig, Consuming consumer, int count) throws Exception {
        long before = consumer.events();
        var first = new Seen(before, System.nanoTime());
        consumer.release();
        var part = first;
        for (int n = 1; n <= PARTS; n++) {
            var next = whenAtLeast(before + (long) count * n / PARTS, consumer);
            rig.progress(
                    "facts: %s, part %d of %d, %,.0f events/s", consumer.name(), n, PARTS, next.perSecondSince(part));
            part = next;
        }
        return part.perSecondSince(first);
    }

    /** Counting a million rows costs something: that is why it looks five times a second only. */
    private static Seen whenAtLeast(long wanted, Consuming consumer) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        for (var seen = Seen.now(consumer::events); ; seen = Seen.now(consumer::events)) {
            if (seen.count() >= wanted) {
                return seen;
            }
            if (seen.nanos() > deadline) {
                throw new IllegalStateException("%d are missing".formatted(wanted - seen.count()));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
