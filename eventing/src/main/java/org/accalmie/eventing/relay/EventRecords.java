package org.accalmie.eventing.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.outbox.OutboxRow;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Rows as Kafka records: CloudEvents 1.0 in binary mode, unless the row brings its own headers. */
final class EventRecords {
    private final String source;
    private final EventJson json;

    EventRecords(String source, EventJson json) {
        this.source = source;
        this.json = json;
    }

    ProducerRecord<byte[], byte[]> of(OutboxRow row) {
        var key = row.key() == null ? null : row.key().getBytes(UTF_8);
        var record = new ProducerRecord<>(row.topic(), key, row.payload());
        headers(row).forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private Map<String, String> headers(OutboxRow row) {
        if (row.headers() != null) {
            return json.readMap(row.headers());
        }
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", row.eventId().toString());
        headers.put("ce_type", row.type());
        headers.put("ce_source", source);
        headers.put("ce_time", row.occurredAt().toString());
        headers.put("content-type", "application/json");
        if (row.subject() != null) {
            headers.put("ce_subject", row.subject());
        }
        if (row.traceparent() != null) {
            headers.put("traceparent", row.traceparent());
        }
        return headers;
    }
}
