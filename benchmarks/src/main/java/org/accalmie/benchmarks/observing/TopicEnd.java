package org.accalmie.benchmarks.observing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accalmie.events.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How much a topic holds, asked of the broker: cheaper than to read it. */
public final class TopicEnd implements AutoCloseable {
    private final Admin admin;
    private final Map<TopicPartition, OffsetSpec> partitions;

    public TopicEnd(String bootstrapServers, Topic topic) throws Exception {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        var topics =
                admin.describeTopics(List.of(topic.wireName())).allTopicNames().get();
        int count = topics.values().iterator().next().partitions().size();
        partitions = IntStream.range(0, count)
                .mapToObj(number -> new TopicPartition(topic.wireName(), number))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
    }

    public Seen now() throws Exception {
        return Seen.now(this::records);
    }

    public Seen whenAtLeast(long records) throws Exception {
        return Seen.whenAtLeast(records, this::records);
    }

    private long records() throws Exception {
        return admin.listOffsets(partitions).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }

    @Override
    public void close() {
        admin.close();
    }
}
