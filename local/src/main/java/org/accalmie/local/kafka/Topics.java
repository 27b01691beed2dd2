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
    private static final Duration KEPT = Duration.ofDays(14);

    private Topics() {}

    /** Creates what is missing and leaves the rest. */
    public static void ensure(KafkaBroker broker) {
        var configuration =
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
        try (var admin = Admin.create(configuration)) {
            var present = admin.listTopics().names().get();
            var missing = names().filter(name -> !present.contains(name)).map(Topics::topic);
            admin.createTopics(missing.collect(Collectors.toList())).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Topics cannot be created", e);
        }
    }

    private static Stream<String> names() {
        return Arrays.stream(Topic.values()).flatMap(it -> Stream.of(it.wireName(), it.deadLetterName()));
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, PARTITIONS, REPLICAS)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(KEPT.toMillis())));
    }
}
