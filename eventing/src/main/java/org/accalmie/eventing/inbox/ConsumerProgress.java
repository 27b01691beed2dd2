package org.accalmie.eventing.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.accalmie.eventing.EventingConfig;
import org.accalmie.eventing.incoming.Reasons;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Whether Kafka gives this service its share of the partitions, and how far it is in them. */
@Singleton
@Identifier(EventIntake.CHANNEL)
final class ConsumerProgress implements KafkaConsumerRebalanceListener {
    /** The channel's session.timeout.ms: after so long a silence the share goes to another replica. */
    static final int SESSION_SECONDS = 6;

    private static final Logger LOG = Logger.getLogger(ConsumerProgress.class);
    private static final String HEARTBEAT = "last-heartbeat-seconds-ago";
    private static final Duration POSITION = Duration.ofSeconds(1);

    private final KafkaClientService clients;
    private final boolean enabled;
    private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();
    private volatile boolean joined;
    private volatile long joinedAtNanos;
    private volatile boolean heard;
    private volatile long lag;

    ConsumerProgress(KafkaClientService clients, EventingConfig config, MeterRegistry registry) {
        this.clients = clients;
        this.enabled = config.consumer().enabled();
        Gauge.builder("accalmie.consumer.lag", this, ConsumerProgress::lag)
                .description("records that this consumer has not taken yet")
                .register(registry);
    }

    /** Whether the group has given this consumer its share and the broker still hears from it; true of one that is off. */
    boolean isReady() {
        return !enabled || joined && secondsSilent() <= SESSION_SECONDS;
    }

    /** Records in this consumer's partitions that the inbox had not taken when last measured. */
    long lag() {
        return lag;
    }

    /** Measures the lag, and says so once when Kafka falls silent. */
    void observe() {
        consumer()
                .ifPresent(consumer -> consumer.runOnPollingThread(this::measure)
                        .subscribe()
                        .with(measured -> {}, failure -> LOG.debug("The lag is measured another time", failure)));
        var wasHeard = heard;
        heard = isReady();
        if (wasHeard && !heard) {
            LOG.warn("Kafka does not answer; events wait there");
        }
    }

    void taken(ConsumerRecords<byte[], byte[]> records) {
        records.nextOffsets().forEach((partition, offset) -> next.put(partition, offset.offset()));
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        joinedAtNanos = System.nanoTime();
        joined = true;
        partitions.forEach(partition -> notePosition(consumer, partition));
    }

    @Override
    public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        next.keySet().removeAll(partitions);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        next.keySet().removeAll(partitions);
        joined = false;
    }

    private void notePosition(Consumer<?, ?> consumer, TopicPartition partition) {
        try {
            next.put(partition, consumer.position(partition, POSITION));
        } catch (KafkaException e) {
            LOG.debugf("Where a partition begins is seen another time: failure=%s", Reasons.of(e));
        }
    }

    /** Asks the broker: what waits in the channel is polled but not taken, and while it waits nothing more is fetched. */
    private void measure(Consumer<Object, Object> consumer) {
        lag = consumer.endOffsets(consumer.assignment(), POSITION).entrySet().stream()
                .mapToLong(end -> end.getValue() - next.getOrDefault(end.getKey(), end.getValue()))
                .sum();
    }

    private double secondsSilent() {
        return secondsSinceHeartbeat().orElse(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - joinedAtNanos));
    }

    private OptionalDouble secondsSinceHeartbeat() {
        return consumer().stream()
                .flatMap(consumer -> consumer.unwrap().metrics().values().stream())
                .filter(metric -> metric.metricName().name().equals(HEARTBEAT))
                .map(Metric::metricValue)
                .mapToDouble(Double.class::cast)
                .filter(seconds -> seconds >= 0)
                .max();
    }

    private Optional<KafkaConsumer<Object, Object>> consumer() {
        return Optional.ofNullable(clients.getConsumer(EventIntake.CHANNEL));
    }
}
