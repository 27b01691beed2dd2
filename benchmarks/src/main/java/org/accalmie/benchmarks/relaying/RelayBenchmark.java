package org.accalmie.benchmarks.relaying;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.accalmie.benchmarks.load.IncidentPost;
import org.accalmie.benchmarks.observing.TopicEnd;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.accalmie.benchmarks.rig.Size;
import org.accalmie.events.Topic;

/** From the outbox to Kafka: how many a second, and how long after the commit a consumer has it. */
public final class RelayBenchmark implements Benchmark {
    private static final Rounds ROUNDS = new Rounds(3);
    private static final int ROWS = Size.of(100_000);
    /** Rounds until the compiler has little left to do. */
    private static final int WARM_UP = 3;

    private static final int PER_SECOND = 200;
    private static final int CALLS = Size.of(3_000);

    @Override
    public String name() {
        return "relay";
    }

    /** Debezium reads the log only where it is logical; the lag is counted from the commit's own time stamp. */
    @Override
    public Map<String, String> postgres() {
        return Map.of("wal_level", "logical", "track_commit_timestamp", "on", "max_wal_size", "4GB");
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        rig.start(Rig.INCIDENT, Map.of("ACCALMIE_EVENTING_RELAY_ENABLED", "false"));
        try (var post = new IncidentPost(rig)) {
            post.once();
        }
        rig.stop(Rig.INCIDENT);
        try (var ours = new ServiceRelay(rig.connect("incident"));
                var rows = new OutboxRows(rig.connectAsSuperuser("incident"));
                var end = new TopicEnd(rig.bootstrapServers(), Topic.INCIDENTS)) {
            rig.start(Rig.INCIDENT, Map.of());
            var relays = List.of(ours, bare(rig), debezium(rig));
            return Stream.concat(
                            throughput(rig, relays, relay -> rate(relay, rows, end)),
                            lag(rig, relays, new RelayLag(rig, rows, CALLS, PER_SECOND)))
                    .toList();
        }
    }

    private interface Rate {
        double of(Relaying relay) throws Exception;
    }

    private static Stream<Figure> throughput(Rig rig, List<Relaying> relays, Rate rate) throws Exception {
        for (int round = 0; round < WARM_UP; round++) {
            for (var relay : relays) {
                rig.progress("relay: warming up, %s", relay.name());
                var unused = rate.of(relay);
            }
        }
        var rates = ROUNDS.medians(relays.stream()
                .<Callable<Double>>map(relay -> () -> {
                    double perSecond = rate.of(relay);
                    rig.progress("relay: %s, %,.0f rows/s", relay.name(), perSecond);
                    return perSecond;
                })
                .toList());
        return Stream.of(
                new Figure("100,000 rows, beside a bare loop", rates.get(0), "/s", rates.get(1), "≥ 0.8"),
                new Figure("100,000 rows, beside Debezium", rates.get(0), "/s", rates.get(2), "≥ 1.7"));
    }

    private static Stream<Figure> lag(Rig rig, List<Relaying> relays, RelayLag lag) throws Exception {
        var lags = ROUNDS.latencies(relays.stream()
                .<Callable<Histogram>>map(relay -> () -> {
                    rig.progress("relay: %d a second, %s", PER_SECOND, relay.name());
                    return lag.of(relay);
                })
                .toList());
        return Stream.concat(
                lags.get(0).beside(lags.get(1), "lag, beside a bare loop", null).stream(),
                lags.get(0).beside(lags.get(2), "lag, beside Debezium", "< 1").stream());
    }

    /** Rows a second from the first that Kafka has to the last, so that no start counts. */
    private static double rate(Relaying relay, OutboxRows rows, TopicEnd end) throws Exception {
        relay.prepare();
        rows.fill(ROWS);
        long before = end.now().count();
        relay.start();
        var first = end.whenAtLeast(before + 1);
        var last = end.whenAtLeast(before + ROWS);
        relay.stop();
        rows.empty();
        return last.perSecondSince(first);
    }

    private static Relaying bare(Rig rig) {
        return new BareRelay(() -> rig.connect("incident"), rig.bootstrapServers());
    }

    private static Relaying debezium(Rig rig) {
        var database = URI.create(rig.jdbcUrl("incident").substring("jdbc:".length()));
        return new DebeziumRelay(
                () -> rig.connectAsSuperuser("incident"), database, rig.superuserPassword(), rig.bootstrapServers());
    }
}
