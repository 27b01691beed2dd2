package org.accalmie.benchmarks.telling;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accalmie.benchmarks.load.IncidentPost;
import org.accalmie.benchmarks.load.Load;
import org.accalmie.benchmarks.load.SheetOfTwoKilobytes;
import org.accalmie.benchmarks.observing.Arrivals;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.accalmie.benchmarks.rig.Size;
import org.accalmie.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * From the POST of an incident that goes to a team at once to the {@code EscalationSent} that a consumer holds, beside
 * one commit and one record through Kafka.
 */
public final class HandoverBenchmark implements Benchmark {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Rounds ROUNDS = new Rounds(3, 3);
    private static final int PER_SECOND = 100;
    private static final int CALLS = Size.of(2_000);
    private static final int WARM_UP = Size.of(20_000);
    /** More than are ever under way at once, so that no call waits for a client. */
    private static final int CLIENTS = 48;

    @Override
    public String name() {
        return "handover";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        rig.start(Rig.INCIDENT, Map.of());
        rig.start(Rig.ESCALATION, Map.of());
        try (var sent = new Arrivals(
                        rig.bootstrapServers(), Topic.ESCALATIONS.wireName(), HandoverBenchmark::customer);
                var trips = new RoundTrips(rig)) {
            Load.Clients handovers = () -> new Handover(new IncidentPost(rig), sent);
            rig.progress("handover: warming up");
            Load.closed(CLIENTS, WARM_UP, handovers);
            Load.closed(CLIENTS, WARM_UP, trips);
            return figures(rig, handovers, trips);
        }
    }

    private static List<Figure> figures(Rig rig, Load.Clients handovers, Load.Clients trips) throws Exception {
        rig.progress("handover: %d a second", PER_SECOND);
        var latencies = ROUNDS.latencies(List.of(
                () -> Load.open(CLIENTS, CALLS, PER_SECOND, handovers),
                () -> Load.open(CLIENTS, CALLS, PER_SECOND, trips)));
        return latencies.getFirst().beside(latencies.getLast(), "POST to EscalationSent", "≤ 5");
    }

    static Optional<String> customer(ConsumerRecord<String, byte[]> record) {
        return Arrivals.tells(record, "EscalationSent") ? Optional.of(customer(record.value())) : Optional.empty();
    }

    private static String customer(byte[] event) {
        try {
            return JSON.readTree(event).path("customerId").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Posts, and waits for what the team's tools would see. */
    private record Handover(IncidentPost post, Arrivals sent) implements Load.Client {
        @Override
        public void once() throws Exception {
            long customer = SheetOfTwoKilobytes.newCustomer();
            post.send(SheetOfTwoKilobytes.immediate(customer));
            sent.await(SheetOfTwoKilobytes.idOf(customer));
        }

        @Override
        public void close() throws Exception {
            post.close();
        }
    }
}
