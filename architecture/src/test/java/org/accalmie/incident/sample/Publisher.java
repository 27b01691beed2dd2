package org.accalmie.incident.sample;

import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** Breaks the rule that facts leave through the outbox. */
public class Publisher {
    @Nullable
    Producer<String, byte[]> producer;
}
