package org.accalmie.benchmarks.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.accalmie.benchmarks.load.HttpConnection;
import org.accalmie.benchmarks.load.Load;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.accalmie.benchmarks.rig.Size;

/** Finding among a million incidents by what was written, beside reading one of them by its id. */
public final class SearchBenchmark implements Benchmark {
    private static final Rounds ROUNDS = new Rounds(3);
    private static final int INCIDENTS = Size.of(1_000_000);
    private static final int CALLS = 40;
    private static final int OK = 200;
    private static final String AIM = "≤ 50";

    /** What is asked, and how often it is there: see the words in {@link MillionIncidents}. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "a word of 3 incidents", "q=rare333",
            "a word of 1 in 1,000", "q=seldom",
            "a word of 30 %", "q=frequent",
            "a word of all", "q=export",
            "accents, an inflected form", "q=" + encoded("Remboursées"),
            "two words of 30 %", "q=frequent%20common",
            "a word of 30 %, the oldest tenth", "q=frequent%20ancient",
            "a word of 30 %, an agent, an anger", "q=frequent&agent=agent-007&anger=STRONG",
            "no word, a day long ago", "from=2024-03-03&to=2024-03-03",
            "nothing is found", "q=unheardof%20frequent");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        rig.start(Rig.INCIDENT, Map.of("ACCALMIE_EVENTING_RELAY_ENABLED", "false"));
        rig.progress("search: recording %,d incidents", INCIDENTS);
        var id = new MillionIncidents(rig, INCIDENTS).write();
        Load.closed(4, 4 * CALLS, client(rig, "/incidents/" + id));
        var figures = new ArrayList<Figure>();
        for (var question :
                QUESTIONS.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            rig.progress("search: %s", question.getKey());
            var asked = client(rig, "/incidents?" + question.getValue());
            Load.closed(1, CALLS, asked);
            var latencies = ROUNDS.latencies(List.of(() -> alone(asked), () -> alone(client(rig, "/incidents/" + id))));
            figures.addAll(latencies.getFirst().beside(latencies.getLast(), question.getKey(), AIM));
        }
        return figures;
    }

    private static Histogram alone(Load.Clients clients) throws Exception {
        var latencies = new Histogram(60_000_000, 3);
        try (var client = clients.open()) {
            for (int call = 0; call < CALLS; call++) {
                long start = System.nanoTime();
                client.once();
                latencies.recordValue((System.nanoTime() - start) / 1_000);
            }
        }
        return latencies;
    }

    private static Load.Clients client(Rig rig, String path) {
        return () -> {
            var connection = HttpConnection.reading(rig.address(Rig.INCIDENT, path), rig.token("supervisor"));
            return new Load.Client() {
                @Override
                public void once() throws Exception {
                    int status = connection.get();
                    if (status != OK) {
                        throw new IllegalStateException("answered " + status);
                    }
                }

                @Override
                public void close() throws Exception {
                    connection.close();
                }
            };
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
