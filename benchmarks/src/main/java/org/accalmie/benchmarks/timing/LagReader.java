package org.accalmie.benchmarks.timing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Compares when deadlines fell due with when Kafka got their events. */
final class LagReader {
    private static final Pattern ESCALATION = Pattern.compile("\"escalationId\":\"([^\"]+)\"");
    private static final long HIGHEST_MICROS = 60_000_000;

    private final KafkaConsumer<String, String> consumer;
    private final Map<String, Instant> dueAt;
    private final Histogram lags = new Histogram(HIGHEST_MICROS, 3);

    LagReader(KafkaConsumer<String, String> consumer, Map<String, Instant> dueAt) {
        this.consumer = consumer;
        this.dueAt = dueAt;
    }

    Histogram read(int expected, Duration patience) {
        var end = Instant.now().plus(patience);
        while (lags.getTotalCount() < expected) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("only " + lags.getTotalCount() + " were heard of");
            }
            consumer.poll(Duration.ofMillis(100)).forEach(this::record);
        }
        return lags;
    }

    /** Kafka keeps milliseconds: what seems earlier than due came within the same one. */
    private void record(ConsumerRecord<String, String> told) {
        var matcher = ESCALATION.matcher(told.value());
        if (matcher.find() && dueAt.get(matcher.group(1)) instanceof Instant due) {
            var lag = Duration.between(due, Instant.ofEpochMilli(told.timestamp()));
            lags.recordValue(Math.max(0, lag.toNanos() / 1_000));
        }
    }
}
