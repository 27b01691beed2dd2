package org.accalmie.eventing.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accalmie.eventing.incoming.Incoming;
import org.accalmie.eventing.incoming.Reasons;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jboss.logging.Logger;

/**
 * One thread that takes records from Kafka to the inbox, and moves on only after the inbox has them.
 *
 * <p>Whatever keeps the inbox from taking them, the same records come again, ever more slowly, until it does.
 */
final class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration TURN = Duration.ofMillis(200);
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration MOMENT = Duration.ofMillis(2);
    private static final Duration COMMIT_EVERY = Duration.ofMillis(100);
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final Map<String, Object> config;
    private final Set<String> topics;
    private final Inbox inbox;
    private final ConsumerState state;
    private final BackOff backOff = new BackOff();
    private boolean uncommitted;
    private long committedAtNanos;
    private volatile boolean stopped;

    ConsumerLoop(Map<String, Object> config, Set<String> topics, Inbox inbox, ConsumerState state) {
        this.config = config;
        this.topics = topics;
        this.inbox = inbox;
        this.state = state;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                consume();
            } catch (RuntimeException | Error e) {
                LOG.errorf("Consumer starts over: failure=%s", Reasons.withPlace(e));
                LOG.debug("Consumer starts over", e);
                backOff.sleep(() -> stopped);
            }
        }
    }

    /** Lets a batch under way finish. */
    void stop() {
        stopped = true;
    }

    private void consume() {
        var consumer = new KafkaConsumer<byte[], byte[]>(config);
        try {
            consumer.subscribe(topics, state);
            while (!stopped) {
                turn(consumer);
                state.observe(consumer);
            }
        } finally {
            state.left();
            consumer.close(CloseOptions.timeout(CLOSING));
        }
    }

    private void turn(Consumer<byte[], byte[]> consumer) {
        var records = poll(consumer);
        if (!records.isEmpty() && !take(records)) {
            rewind(consumer, records);
            waitForBetterTimes(consumer);
            return;
        }
        uncommitted |= !records.isEmpty();
        if (uncommitted) {
            commit(consumer);
        }
    }

    /** Where the first answer was there already, it was asked for before the last batch: more may have come since. */
    private static List<ConsumerRecords<byte[], byte[]>> poll(Consumer<byte[], byte[]> consumer) {
        var asked = System.nanoTime();
        var first = consumer.poll(TURN);
        var waited = System.nanoTime() - asked;
        if (first.isEmpty()) {
            return List.of();
        }
        return waited < AT_ONCE.toNanos() ? List.of(first, consumer.poll(MOMENT)) : List.of(first);
    }

    private boolean take(List<ConsumerRecords<byte[], byte[]>> records) {
        var incoming = new ArrayList<Incoming>();
        records.forEach(some -> some.forEach(record -> incoming.add(Incoming.of(record))));
        try {
            inbox.take(incoming);
            backOff.reset();
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("Events wait: records=%d failure=%s", incoming.size(), Reasons.withPlace(e));
            LOG.debug("Events wait", e);
            return false;
        }
    }

    /** The inbox knows what is done, so offsets that lag cost nothing but a second look: nobody waits for them. */
    private void commit(Consumer<byte[], byte[]> consumer) {
        if (System.nanoTime() - committedAtNanos >= COMMIT_EVERY.toNanos()) {
            consumer.commitAsync((offsets, failure) -> {
                if (failure != null) {
                    LOG.debug("Offsets are committed another time", failure);
                }
            });
            committedAtNanos = System.nanoTime();
            uncommitted = false;
        }
    }

    private static void rewind(Consumer<byte[], byte[]> consumer, List<ConsumerRecords<byte[], byte[]>> records) {
        records.reversed().forEach(some -> rewind(consumer, some));
    }

    private static void rewind(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
        for (var partition : records.partitions()) {
            consumer.seek(partition, records.records(partition).getFirst().offset());
        }
    }

    /** Keeps polling, so that the group does not take the partitions for abandoned. */
    private void waitForBetterTimes(Consumer<byte[], byte[]> consumer) {
        for (int turns = backOff.nextTurns(); turns > 0 && !stopped; turns--) {
            consumer.pause(consumer.assignment());
            // a partition that came with a rebalance is not yet paused
            rewind(consumer, List.of(consumer.poll(TURN)));
            state.observe(consumer);
        }
        consumer.resume(consumer.paused());
    }
}
