package org.accalmie.eventing.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.local.testing.LocalStack;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;

/** Everything that comes to a topic from now on. */
public final class TopicReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final EventJson JSON = new EventJson();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();

    public TopicReader(String topic) {
        var config = Map.<String, Object>of("bootstrap.servers", LocalStack.bootstrapServers());
        consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    public List<ConsumerRecord<byte[], byte[]>> await(Predicate<List<ConsumerRecord<byte[], byte[]>>> enough) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            return enough.test(records);
        });
        return records;
    }

    public List<ConsumerRecord<byte[], byte[]>> await(int count) {
        return await(seen -> seen.size() >= count);
    }

    /** Reads what was there when this was called. */
    public void awaitQuiet() {
        var ends = consumer.endOffsets(consumer.assignment());
        await(seen -> ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue()));
    }

    /** Each number's first occurrence, of one key, as they came. */
    public List<Integer> numbers(String key) {
        return records.stream()
                .filter(record -> key.equals(new String(record.key(), UTF_8)))
                .map(TopicReader::number)
                .distinct()
                .toList();
    }

    public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    public static int number(ConsumerRecord<byte[], byte[]> record) {
        return JSON.read(record.value(), WellbeingReported.class).version();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
