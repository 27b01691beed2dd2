package org.accalmie.eventing.inbox;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** What the consumer's thread last saw, for health and metrics to read. */
final class ConsumerState implements ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(ConsumerState.class);
    private static final String HEARTBEAT = "last-heartbeat-seconds-ago";

    private volatile boolean joined;
    private volatile long joinedAtNanos;
    private volatile double secondsSilent;
    private volatile long lag;

    /** Whether the group has given this consumer its share and the broker still hears from it. */
    boolean isReady() {
        return joined && secondsSilent <= ConsumerSettings.SESSION_SECONDS;
    }

    /** Records in this consumer's partitions that it has not taken yet. */
    long lag() {
        return lag;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        joinedAtNanos = System.nanoTime();
        joined = true;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        // a share that shrinks is still a share
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        joined = false;
    }

    void left() {
        joined = false;
        lag = 0;
    }

    void observe(Consumer<?, ?> consumer) {
        lag = consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
        var wasReady = isReady();
        secondsSilent = secondsSinceHeartbeat(consumer).orElse(secondsSinceJoined());
        if (wasReady && !isReady()) {
            LOG.warn("Kafka does not answer; events wait there");
        }
    }

    private static OptionalDouble secondsSinceHeartbeat(Consumer<?, ?> consumer) {
        return consumer.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals(HEARTBEAT))
                .map(Metric::metricValue)
                .mapToDouble(Double.class::cast)
                .filter(seconds -> seconds >= 0)
                .max();
    }

    private double secondsSinceJoined() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - joinedAtNanos);
    }
}
