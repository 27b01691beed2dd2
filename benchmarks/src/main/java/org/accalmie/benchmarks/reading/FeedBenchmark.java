package org.accalmie.benchmarks.reading;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.accalmie.benchmarks.load.HttpConnection;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.accalmie.benchmarks.rig.Size;

/** The calendar of somebody with 10,000 calls: the whole of it, and that nothing in it has changed. */
public final class FeedBenchmark implements Benchmark {
    private static final Rounds ROUNDS = new Rounds(1, 3);
    private static final int CALLS = Size.of(10_000);
    private static final int READS = 20;
    private static final int OK = 200;

    private static final String PLAN = """
            insert into follow_up (id, customer_id, state, due_at, due_on, causes, incident_ids, not_by, named_incident_ids,
                                   assignee, version)
            select gen_random_uuid(), 'CLT-' || n, 'PLANNED', timestamptz '2035-03-05 08:00Z' + n * interval '1 minute',
                   date '2035-03-05', '{}', '{}', '{}', '{}', 'supervisor', 1
            from generate_series(1, ?) n
            """;

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        rig.start(Rig.FOLLOWUP, Map.of());
        rig.progress("feed: planning %,d calls", CALLS);
        try (var connection = rig.connect("followup");
                var plan = connection.prepareStatement(PLAN)) {
            plan.setInt(1, CALLS);
            plan.executeUpdate();
        }
        var feed = link(rig);
        rig.progress("feed: reading");
        var latencies = ROUNDS.latencies(List.of(() -> read(rig, feed), () -> read(rig, empty(rig))));
        return latencies.getFirst().beside(latencies.getLast(), "10,000 entries beside an empty answer", null);
    }

    private static URI empty(Rig rig) {
        return rig.address(Rig.FOLLOWUP, "/q/health/live");
    }

    private static URI link(Rig rig) throws Exception {
        var request = HttpRequest.newBuilder(rig.address(Rig.FOLLOWUP, "/follow-ups/calendar-link"))
                .header("Authorization", "Bearer " + rig.token("supervisor"))
                .POST(BodyPublishers.noBody())
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString()).body();
            return URI.create(answer.replaceAll("(?s).*\"url\":\"([^\"]+)\".*", "$1"));
        }
    }

    private static Histogram read(Rig rig, URI address) throws Exception {
        var latencies = new Histogram(60_000_000, 3);
        try (var connection = HttpConnection.reading(address, rig.token("supervisor"))) {
            for (int call = 0; call < READS; call++) {
                long start = System.nanoTime();
                if (connection.get() != OK) {
                    throw new IllegalStateException("no answer");
                }
                latencies.recordValue((System.nanoTime() - start) / 1_000);
            }
        }
        return latencies;
    }
}
