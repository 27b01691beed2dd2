package org.accalmie.benchmarks.telling;

import java.util.List;
import java.util.Map;
import org.accalmie.benchmarks.load.IncidentPost;
import org.accalmie.benchmarks.load.Load;
import org.accalmie.benchmarks.load.SheetOfTwoKilobytes;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.accalmie.benchmarks.rig.Size;

/**
 * From the POST of an incident until the KPI service counts it, over HTTP, beside one commit and one record through
 * Kafka.
 */
public final class FreshnessBenchmark implements Benchmark {
    private static final Rounds ROUNDS = new Rounds(2, 3);
    private static final int PER_SECOND = 100;
    private static final int CALLS = Size.of(2_000);
    private static final int WARM_UP = Size.of(10_000);
    /** More than are ever under way at once, so that no call waits for a client. */
    private static final int CLIENTS = 48;

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        rig.start(Rig.INCIDENT, Map.of());
        rig.start(Rig.KPI, Map.of());
        try (var counted = new Counted(rig);
                var trips = new RoundTrips(rig)) {
            Load.Clients incidents = () -> new Recorded(new IncidentPost(rig), counted);
            rig.progress("freshness: warming up");
            Load.closed(CLIENTS, WARM_UP, incidents);
            Load.closed(CLIENTS, WARM_UP, trips);
            rig.progress("freshness: %d a second", PER_SECOND);
            var latencies = ROUNDS.latencies(List.of(
                    () -> Load.open(CLIENTS, CALLS, PER_SECOND, incidents),
                    () -> Load.open(CLIENTS, CALLS, PER_SECOND, trips)));
            return latencies.getFirst().beside(latencies.getLast(), "POST to KPI", "p99 ≤ 1,000 ms");
        }
    }

    /** Posts, and waits until a figure counts it. */
    private record Recorded(IncidentPost post, Counted counted) implements Load.Client {
        @Override
        public void once() throws Exception {
            counted.await(post.record(SheetOfTwoKilobytes.next()));
        }

        @Override
        public void close() throws Exception {
            post.close();
        }
    }
}
