package org.accalmie.benchmarks.consuming;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Future;
import org.accalmie.benchmarks.load.EventRecord;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.local.testing.GoldenExamples;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Events of incidents that nobody recorded, each with a customer of 300,000, of thirty days one after the other. */
final class RecordedIncidents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);
    private static final int DAYS = 30;
    private static final int CUSTOMERS = 300_000;
    private static final int AT_ONCE = 10_000;
    private static final String[] ANGER = {"MILD", "MODERATE", "STRONG", "EXTREME"};
    private static final String[] SENTIMENT = {"STILL_VERY_ANGRY", "LESS_ANGRY", "NEUTRAL", "SATISFIED"};
    private static final String[] CHANNEL = {"PHONE", "CHAT", "EMAIL"};

    private final String bootstrapServers;
    private final ObjectNode example;

    RecordedIncidents(String bootstrapServers) throws IOException {
        this.bootstrapServers = bootstrapServers;
        example = (ObjectNode) JSON.readTree(GoldenExamples.of(IncidentRecorded.class));
    }

    /** Returns when Kafka has so many more. */
    void publish(int count) throws Exception {
        try (var producer = EventRecord.producer(bootstrapServers)) {
            var sendings = new ArrayList<Future<RecordMetadata>>();
            for (int n = 0; n < count; n++) {
                sendings.add(
                        event(n, FIRST_DAY.plusDays((long) n * DAYS / count)).sendBy(producer));
                if (sendings.size() == AT_ONCE) {
                    EventRecord.await(sendings);
                    sendings.clear();
                }
            }
            EventRecord.await(sendings);
        }
    }

    private EventRecord event(int n, LocalDate day) throws IOException {
        var id = UUID.randomUUID().toString();
        var at = day + "T10:00:00Z";
        example.put("id", id).put("reference", "INC-" + n).put("recordedAt", at);
        example.put("anger", ANGER[n % 4]).put("sentimentAtEnd", SENTIMENT[n / 4 % 4]);
        example.put("channel", CHANNEL[n % 3]).put("planSatisfaction", 1 + n % 5);
        ((ObjectNode) example.get("customer")).put("id", "CLT-" + n % CUSTOMERS);
        ((ObjectNode) example.get("agent")).put("id", "agent-" + n % 200).put("team", "team-" + n % 10);
        ((ObjectNode) example.get("contact"))
                .put("startedAt", at)
                .put("calmedAfter", Duration.ofSeconds(10 + n % 107 * 10).toString());
        ((ObjectNode) example.get("derived")).put("contactOn", day.toString());
        return new EventRecord(
                Topic.INCIDENTS.wireName(),
                id,
                JSON.writeValueAsString(example).getBytes(UTF_8),
                UUID.randomUUID().toString(),
                "accalmie.IncidentRecorded.v1",
                at,
                id);
    }
}
