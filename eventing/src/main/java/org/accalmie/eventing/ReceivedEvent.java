package org.accalmie.eventing;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.Event;

/**
 * An event as it came from Kafka.
 *
 * @param id the CloudEvents id, the same on every repeat
 * @param occurredAt when the publishing service recorded the fact
 */
public record ReceivedEvent(UUID id, Instant occurredAt, Event data) {}
