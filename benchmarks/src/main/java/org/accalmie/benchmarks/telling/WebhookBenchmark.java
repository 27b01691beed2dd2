package org.accalmie.benchmarks.telling;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.accalmie.benchmarks.load.IncidentPost;
import org.accalmie.benchmarks.load.Load;
import org.accalmie.benchmarks.load.SheetOfTwoKilobytes;
import org.accalmie.benchmarks.observing.Arrivals;
import org.accalmie.benchmarks.observing.Seen;
import org.accalmie.benchmarks.rig.Benchmark;
import org.accalmie.benchmarks.rig.Figure;
import org.accalmie.benchmarks.rig.Rig;
import org.accalmie.benchmarks.rig.Rounds;
import org.accalmie.benchmarks.rig.Size;
import org.accalmie.events.Topic;

/**
 * From the POST of an incident that goes to a team at once to the call of a webhook, through two services and on disk at
 * each hop, beside the hand-over; and what dead receivers cost the others.
 */
public final class WebhookBenchmark implements Benchmark {
    private static final Rounds ROUNDS = new Rounds(2, 3);
    private static final Rounds RATE_ROUNDS = new Rounds(1, 3);
    private static final int PER_SECOND = 100;
    private static final int CALLS = Size.of(2_000);
    private static final int WARM_UP = Size.of(10_000);
    private static final int CLIENTS = 48;
    private static final int RECEIVERS = 45;
    private static final int DEAD = 5;
    private static final int INCIDENTS = Size.of(200);

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public List<Figure> measure(Rig rig) throws Exception {
        rig.start(Rig.INCIDENT, Map.of());
        rig.start(Rig.ESCALATION, Map.of("ACCALMIE_WEBHOOK_PRIVATE_HOSTS", Receivers.HOST));
        try (var sent = new Arrivals(
                        rig.bootstrapServers(), Topic.ESCALATIONS.wireName(), HandoverBenchmark::customer);
                var receivers = new Receivers(rig)) {
            Load.Clients handovers = () -> new Handover(new IncidentPost(rig), sent::await);
            Load.Clients calls = () -> new Handover(new IncidentPost(rig), receivers::await);
            rig.progress("webhooks: warming up");
            var unused = told(receivers, () -> Load.closed(CLIENTS, WARM_UP, calls));
            rig.progress("webhooks: %d a second", PER_SECOND);
            var latencies = ROUNDS.latencies(List.of(
                    () -> told(receivers, () -> Load.open(CLIENTS, CALLS, PER_SECOND, calls)),
                    () -> Load.open(CLIENTS, CALLS, PER_SECOND, handovers)));
            var figures = latencies.getFirst().beside(latencies.getLast(), "POST to the call of a webhook", "≤ 2");
            rig.progress("webhooks: %d receivers, %d dead", RECEIVERS, DEAD);
            var rates = RATE_ROUNDS.inTurn(() -> rate(rig, receivers, DEAD), () -> rate(rig, receivers, 0));
            return List.of(
                    figures.getFirst(),
                    figures.getLast(),
                    new Figure(
                            "calls of %d receivers beside %d dead ones".formatted(RECEIVERS, DEAD),
                            rates.value(),
                            "/s",
                            rates.anchor(),
                            "≥ 0.9"));
        }
    }

    private static <T> T told(Receivers receivers, Told<T> load) throws Exception {
        receivers.subscribe(Receivers.ALIVE + "0");
        try {
            return load.measure();
        } finally {
            receivers.unsubscribeAll();
        }
    }

    /** Calls a second, from the first incident to the last call of those that answer. */
    private static double rate(Rig rig, Receivers receivers, int dead) throws Exception {
        IntStream.range(0, RECEIVERS).forEach(number -> receivers.subscribe(Receivers.ALIVE + number));
        IntStream.range(0, dead).forEach(number -> receivers.subscribe(Receivers.DEAD + number));
        try {
            long before = receivers.answered();
            var first = Seen.now(receivers::answered);
            var unused = Load.closed(CLIENTS, INCIDENTS, () -> new Immediate(new IncidentPost(rig)));
            var last = Seen.whenAtLeast(before + (long) RECEIVERS * INCIDENTS, receivers::answered);
            return last.perSecondSince(first);
        } finally {
            receivers.unsubscribeAll();
        }
    }

    private interface Told<T> {
        T measure() throws Exception;
    }

    private interface Awaited {
        void await(String customer) throws Exception;
    }

    /** Posts, and waits until somebody hears of it. */
    private record Handover(IncidentPost post, Awaited heard) implements Load.Client {
        @Override
        public void once() throws Exception {
            long customer = SheetOfTwoKilobytes.newCustomer();
            post.send(SheetOfTwoKilobytes.immediate(customer));
            heard.await(SheetOfTwoKilobytes.idOf(customer));
        }

        @Override
        public void close() throws Exception {
            post.close();
        }
    }

    /** Posts, and waits for nothing. */
    private record Immediate(IncidentPost post) implements Load.Client {
        @Override
        public void once() throws Exception {
            post.send(SheetOfTwoKilobytes.immediate(SheetOfTwoKilobytes.newCustomer()));
        }

        @Override
        public void close() throws Exception {
            post.close();
        }
    }
}
