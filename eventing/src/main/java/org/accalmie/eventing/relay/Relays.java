package org.accalmie.eventing.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.accalmie.database.DedicatedConnections;
import org.accalmie.eventing.outbox.RelaySignal;

/** The relays of this process, and the bell that wakes them or, where another replica leads, wakes that one. */
final class Relays implements RelaySignal {
    private static final Duration LAST_BATCH = Duration.ofSeconds(2);

    private final List<Relay> relays;
    private final Listener listener;
    private final Notifier notifier;
    private final List<Thread> threads = new ArrayList<>();

    Relays(int count, IntFunction<Relay> relay, DedicatedConnections connections) {
        this.relays = IntStream.range(0, count).mapToObj(relay).toList();
        this.listener = new Listener(connections, () -> relays.forEach(Relay::wake));
        this.notifier = new Notifier(connections);
    }

    void start() {
        relays.forEach(relay -> start("relay", relay));
        start("outbox-listener", listener);
        start("outbox-notifier", notifier);
    }

    @Override
    public void ring() {
        relays.forEach(Relay::wake);
        if (!isLeading()) {
            notifier.ring();
        }
    }

    /** Whether no other replica need be woken. */
    boolean isLeading() {
        return relays.stream().allMatch(Relay::isLeading);
    }

    /** Lets a batch under way finish, unless it waits for a broker that is away: then it is sent again another time. */
    void stop() throws InterruptedException {
        relays.forEach(Relay::stop);
        listener.stop();
        notifier.stop();
        for (var thread : threads) {
            thread.join(LAST_BATCH);
            thread.interrupt();
            thread.join();
        }
    }

    private void start(String name, Runnable work) {
        threads.add(Thread.ofPlatform().name(name).daemon().start(work));
    }
}
