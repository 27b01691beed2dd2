package org.accalmie.eventing.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.outbox.OutboxRow;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** Rows as Kafka records: CloudEvents 1.0 in binary mode, unless the row brings its own headers. */
final class EventRecords {
    private static final Header SPEC_VERSION = header("ce_specversion", "1.0");
    private static final Header JSON_CONTENT = header("content-type", "application/json");

    private final Header source;
    private final EventJson json;

    EventRecords(String source, EventJson json) {
        this.source = header("ce_source", source);
        this.json = json;
    }

    ProducerRecord<byte[], byte[]> of(OutboxRow row) {
        var key = row.key() == null ? null : row.key().getBytes(UTF_8);
        return new ProducerRecord<>(row.topic(), null, key, row.payload(), headers(row));
    }

    private List<Header> headers(OutboxRow row) {
        var headers = new ArrayList<Header>();
        if (row.headers() != null) {
            json.readMap(row.headers()).forEach((name, value) -> headers.add(header(name, value)));
            return headers;
        }
        headers.add(SPEC_VERSION);
        headers.add(header("ce_id", row.eventId().toString()));
        headers.add(header("ce_type", row.type()));
        headers.add(source);
        headers.add(header("ce_time", row.occurredAt().toString()));
        headers.add(JSON_CONTENT);
        if (row.subject() != null) {
            headers.add(header("ce_subject", row.subject()));
        }
        if (row.traceparent() != null) {
            headers.add(header("traceparent", row.traceparent()));
        }
        return headers;
    }

    private static Header header(String name, String value) {
        return new TextHeader(name, value.getBytes(UTF_8));
    }

    @SuppressWarnings("ArrayRecordComponent") // sent, never compared
    private record TextHeader(String key, byte[] value) implements Header {}
}
