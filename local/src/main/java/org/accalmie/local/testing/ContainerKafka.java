package org.accalmie.local.testing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.accalmie.local.kafka.KafkaServer;
import org.accalmie.local.kafka.KafkaSettings;

/** Kafka in a container, set as the embedded one is. */
final class ContainerKafka implements KafkaServer {
    private static final int INSIDE = 9092;

    private final int port;
    private final LocalContainer container;

    ContainerKafka(KafkaSettings settings) {
        port = settings.port();
        container = new LocalContainer("kafka", port, INSIDE, "bash -c ': >/dev/tcp/127.0.0.1/%d'".formatted(INSIDE))
                .withEnv("KAFKA_HEAP_OPTS", "-Xmx512m")
                .withEnv(variables(settings));
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public void stop() {
        container.halt();
    }

    @Override
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    private static Map<String, String> variables(KafkaSettings settings) {
        var properties = new HashMap<>(settings.properties());
        properties.put("listeners", "PLAINTEXT://:%d,CONTROLLER://:9093".formatted(INSIDE));
        properties.put("controller.quorum.voters", "1@localhost:9093");
        properties.put("log.dirs", "/var/lib/kafka/data");
        return properties.entrySet().stream()
                .collect(Collectors.toMap(it -> variable(it.getKey()), Map.Entry::getValue));
    }

    private static String variable(String property) {
        return "KAFKA_" + property.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
