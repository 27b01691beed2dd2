package org.accalmie.eventing.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.Ids;
import org.accalmie.eventing.erased.ErasedIncidents;
import org.accalmie.eventing.incoming.Incoming;
import org.accalmie.eventing.outbox.OutboxRow;
import org.accalmie.eventing.outbox.OutboxWriter;
import org.jboss.logging.Logger;

/** Gives a record up: keeps it with the reason, and publishes it to its topic's dead letters. */
@Singleton
public final class DeadLetterWriter {
    private static final Logger LOG = Logger.getLogger(DeadLetterWriter.class);

    private final DeadLetterStore store;
    private final ErasedIncidents erased;
    private final OutboxWriter outbox;
    private final EventJson json;
    private final Ids ids;
    private final InstantSource clock;
    private final MeterRegistry registry;

    public DeadLetterWriter(
            DeadLetterStore store,
            ErasedIncidents erased,
            OutboxWriter outbox,
            EventJson json,
            Ids ids,
            InstantSource clock,
            MeterRegistry registry) {
        this.store = store;
        this.erased = erased;
        this.outbox = outbox;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.registry = registry;
    }

    /**
     * Acts in the current transaction; a record that is a dead letter already stays as it is. What is about an erased
     * incident is given up without its content.
     */
    public void add(Incoming given, String reason) {
        var record = isAboutErased(given) ? given.withoutValue() : given;
        var letter = letter(record, reason);
        if (!store.insert(letter, record)) {
            return;
        }
        outbox.write(List.of(row(letter, record)));
        registry.counter("accalmie.consumer.dead.lettered", "topic", letter.topic())
                .increment();
        LOG.errorf("Dead letter: id=%s topic=%s type=%s reason=%s", letter.id(), letter.topic(), letter.type(), reason);
    }

    private boolean isAboutErased(Incoming record) {
        return record.keyAsId().filter(erased::contains).isPresent();
    }

    private DeadLetter letter(Incoming record, String reason) {
        return new DeadLetter(
                ids.next(),
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                record.header("ce_type").orElse(null),
                reason,
                clock.instant(),
                0);
    }

    private OutboxRow row(DeadLetter letter, Incoming record) {
        return new OutboxRow(
                letter.id(),
                record.topic() + ".dead-letter",
                record.key(),
                record.header("ce_type").orElse("unreadable"),
                null,
                letter.at(),
                null,
                json.text(headers(letter, record)),
                record.value());
    }

    private static Map<String, String> headers(DeadLetter letter, Incoming record) {
        var headers = new LinkedHashMap<>(record.headers());
        headers.put("dead-letter-id", letter.id().toString());
        headers.put("dead-letter-reason", letter.reason());
        headers.put("dead-letter-topic", record.topic());
        headers.put("dead-letter-partition", Integer.toString(record.partition()));
        headers.put("dead-letter-offset", Long.toString(record.offset()));
        return headers;
    }
}
