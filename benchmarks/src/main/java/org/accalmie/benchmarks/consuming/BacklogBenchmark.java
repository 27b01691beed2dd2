package org.accalmie.benchmarks.consuming;

import java.util.List;
import java.util.Map;
import org.accalmie.benchmarks.load.ImportStream;
import org.accalmie.benchmarks.load.SheetOfTwoKilobytes;
import org.accalmie.benchmarks.observing.Seen;
import org.accalmie.benchmarks.observing.TopicEnd;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.accalmie.benchmarks.rig.Size;
import org.accalmie.events.Topic;

/** Incidents that wait for the follow-up service, beside a consumer that only notes that it has seen them. */
public final class BacklogBenchmark implements Benchmark {
    private static final Rounds ROUNDS = new Rounds(2, 3);
    private static final int BACKLOG = Size.of(20_000);
    private static final int RECORDED = 201;

    @Override
    public String name() {
        return "backlog";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        rig.start(Rig.INCIDENT, Map.of());
        rig.start(Rig.FOLLOWUP, Map.of());
        try (var measured = new ServiceConsumer(Rig.FOLLOWUP, rig.connect("followup"), rig.connect("followup"));
                var anchor = new BareConsumer(
                        () -> rig.connect("followup"),
                        rig.bootstrapServers(),
                        Topic.INCIDENTS.wireName(),
                        new InboxRows());
                var end = new TopicEnd(rig.bootstrapServers(), Topic.INCIDENTS)) {
            var rates = ROUNDS.inTurn(() -> rate(rig, measured, anchor, end), () -> rate(rig, anchor, measured, end));
            return List.of(new Figure("backlog of calls to plan", rates.value(), "/s", rates.anchor(), "≥ 0.4"));
        }
    }

    /** Events a second from the first that is in to the last; then the other one catches up. */
    private static double rate(Rig rig, Consuming consumer, Consuming other, TopicEnd end) throws Exception {
        consumer.hold();
        other.hold();
        long before = consumer.events();
        long beforeOfTheOther = other.events();
        publish(rig, end);
        consumer.release();
        var first = Seen.whenAtLeast(before + 1, consumer::events);
        var last = Seen.whenAtLeast(before + BACKLOG, consumer::events);
        other.release();
        var unused = Seen.whenAtLeast(beforeOfTheOther + BACKLOG, other::events);
        rig.progress("backlog: %s, %,.0f events/s", consumer.name(), last.perSecondSince(first));
        return last.perSecondSince(first);
    }

    private static void publish(Rig rig, TopicEnd end) throws Exception {
        long before = end.now().count();
        var stream = new ImportStream(rig.address(Rig.INCIDENT, "/incidents/import"), rig.token("tool"));
        int recorded = stream.send(BACKLOG, n -> SheetOfTwoKilobytes.line(), RECORDED);
        if (recorded != BACKLOG) {
            throw new IllegalStateException("recorded " + recorded);
        }
        var unused = end.whenAtLeast(before + BACKLOG);
    }
}
