package org.accalmie.local.kafka;

import org.accalmie.local.LocalServer;

/** A Kafka broker, wherever it runs. */
public interface KafkaServer extends LocalServer {
    String bootstrapServers();
}
