package org.accalmie.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accalmie.events.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How much a topic holds, asked of the broker: cheaper than to read it. */
final class TopicEnd implements AutoCloseable {
    private static final long PAUSE_NANOS = 5_000_000;
    private static final long PATIENCE_NANOS = 180_000_000_000L;

    private final Admin admin;
    private final Map<TopicPartition, OffsetSpec> partitions;

    TopicEnd(String bootstrapServers, Topic topic) throws Exception {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        var topics =
                admin.describeTopics(List.of(topic.wireName())).allTopicNames().get();
        int count = topics.values().iterator().next().partitions().size();
        partitions = IntStream.range(0, count)
                .mapToObj(number -> new TopicPartition(topic.wireName(), number))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
    }

    /** What was there, and when that was seen. */
    record Seen(long records, long nanos) {
        double perSecondSince(Seen before) {
            return (records - before.records) * 1e9 / (nanos - before.nanos);
        }
    }

    Seen now() throws Exception {
        var ends = admin.listOffsets(partitions).all().get().values();
        return new Seen(ends.stream().mapToLong(end -> end.offset()).sum(), System.nanoTime());
    }

    Seen whenAtLeast(long records) throws Exception {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        for (var seen = now(); ; seen = now()) {
            if (seen.records() >= records) {
                return seen;
            }
            if (seen.nanos() > deadline) {
                throw new IllegalStateException("%d records are missing".formatted(records - seen.records()));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
