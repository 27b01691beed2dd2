package org.accalmie.local.kafka;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.events.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the events and of their dead letters. */
public final class Topics {
    private static final int PARTITIONS = 12;
    private static final short REPLICAS = 1;
    private static final Map<String, String> PASSING = Map.of(
            TopicConfig.RETENTION_MS_CONFIG, Long.toString(Duration.ofDays(14).toMillis()));
    private static final Map<String, String> COMPACTED =
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);

    private Topics() {}

    /** Creates what is missing and leaves the rest. */
    public static void ensure(KafkaServer broker) {
        var configuration =
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
        try (var admin = Admin.create(configuration)) {
            var present = admin.listTopics().names().get();
            var missing = topics().filter(topic -> !present.contains(topic.name()));
            admin.createTopics(missing.collect(Collectors.toList())).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Topics cannot be created", e);
        }
    }

    private static Stream<NewTopic> topics() {
        return Arrays.stream(Topic.values())
                .flatMap(it -> Stream.of(
                        topic(it.wireName(), it.compacted() ? COMPACTED : PASSING),
                        topic(it.deadLetterName(), PASSING)));
    }

    private static NewTopic topic(String name, Map<String, String> configuration) {
        return new NewTopic(name, PARTITIONS, REPLICAS).configs(configuration);
    }
}
