package org.accalmie.benchmarks.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.accalmie.benchmarks.load.IncidentPost;
import org.accalmie.benchmarks.load.Load;
import org.accalmie.benchmarks.load.SheetOfTwoKilobytes;
import org.accalmie.benchmarks.observing.Arrivals;
import org.accalmie.benchmarks.observing.HeapOfAService;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.accalmie.benchmarks.rig.Size;
import org.accalmie.events.Topic;
import org.jspecify.annotations.Nullable;

/**
 * From the POST of an incident that goes to a team at once until each of many open streams of escalations has the row,
 * beside the hand-over of the same incidents.
 */
public final class StreamBenchmark implements Benchmark {
    private static final int REHEARSALS = 1;
    private static final int ROUNDS = 3;
    private static final int STREAMS = Size.of(1_000);
    private static final int PER_SECOND = 10;
    private static final int EVENTS = Size.of(200);
    private static final int WARM_UP = Size.of(5_000);
    private static final int CLIENTS = 48;

    @Override
    public String name() {
        return "streams";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        rig.start(Rig.INCIDENT, Map.of());
        rig.start(Rig.ESCALATION, Map.of());
        try (var sent =
                new Arrivals(rig.bootstrapServers(), Topic.ESCALATIONS.wireName(), HandoverBenchmark::customer)) {
            rig.progress("streams: warming up");
            var unused = Load.closed(CLIENTS, WARM_UP, () -> new Followed(new IncidentPost(rig), sent, null));
            rig.progress("streams: opening %d", STREAMS);
            try (var followers = new Followers(rig, STREAMS)) {
                return figures(rig, sent, followers);
            }
        }
    }

    private static List<Figure> figures(Rig rig, Arrivals sent, Followers followers) throws Exception {
        var told = new ArrayList<Histogram>();
        var handedOver = new ArrayList<Histogram>();
        for (int round = 0; round < REHEARSALS + ROUNDS; round++) {
            rig.progress("streams: %d events, %d a second", EVENTS, PER_SECOND);
            handedOver.add(
                    Load.open(CLIENTS, EVENTS, PER_SECOND, () -> new Followed(new IncidentPost(rig), sent, followers)));
            told.add(followers.awaitAll());
        }
        var figures = new ArrayList<>(
                latency(told).beside(latency(handedOver), "POST to each of %d streams".formatted(STREAMS), "≤ 500 ms"));
        figures.add(new Figure(
                "heap with %d streams open".formatted(STREAMS),
                HeapOfAService.afterCollection(rig, Rig.ESCALATION),
                "MiB",
                null,
                "≤ 256 MiB"));
        figures.add(Figure.plain("streams that broke off", followers.broken(), ""));
        return List.copyOf(figures);
    }

    private static Rounds.Latency latency(List<Histogram> rounds) {
        return Rounds.latency(rounds.subList(REHEARSALS, rounds.size()));
    }

    /** Posts, and waits for what the team's tools would see; followers hear of it meanwhile, if there are any. */
    private record Followed(
            IncidentPost post, Arrivals sent, @Nullable Followers followers) implements Load.Client {
        @Override
        public void once() throws Exception {
            long customer = SheetOfTwoKilobytes.newCustomer();
            if (followers != null) {
                followers.expect(SheetOfTwoKilobytes.idOf(customer));
            }
            post.send(SheetOfTwoKilobytes.immediate(customer));
            sent.await(SheetOfTwoKilobytes.idOf(customer));
        }

        @Override
        public void close() throws Exception {
            post.close();
        }
    }
}
