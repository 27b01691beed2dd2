package org.accalmie.eventing.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How a service's consumer is set up, beyond where the broker is. */
final class ConsumerSettings {
    /** A killed service's partitions go to another replica, or to itself again, after so long. */
    static final int SESSION_SECONDS = 6;

    private static final int HEARTBEAT_SECONDS = 2;
    private static final int BATCH_RECORDS = 500;
    private static final int FETCH_BYTES = 16 << 20;
    private static final int METADATA_SECONDS = 30;

    private ConsumerSettings() {}

    static Map<String, Object> of(Map<String, Object> kafka, String group) {
        var config = new HashMap<>(kafka);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_SECONDS * 1_000);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_SECONDS * 1_000);
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, METADATA_SECONDS * 1_000);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH_RECORDS);
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return config;
    }
}
