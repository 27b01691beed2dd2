package org.accalmie.eventing.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.testing.Facts;
import org.junit.jupiter.api.Test;

class EventReaderTest {
    private static final EventJson JSON = new EventJson();
    private static final UUID ID = UUID.fromString("0198f0de-0000-7000-8000-000000000001");
    private static final Map<String, String> HEADERS = Map.of(
            "ce_id", ID.toString(),
            "ce_type", "accalmie.WellbeingReported.v1",
            "ce_time", "2026-11-22T10:00:00+01:00");

    private final EventReader reader = new EventReader(JSON);

    @Test
    void shouldReadWhatWasWritten() {
        // given
        var fact = Facts.fact("agent", 7);

        // when
        var reading = reader.read(record(HEADERS, JSON.text(fact)));

        // then
        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.event().id()).isEqualTo(ID);
            assertThat(read.event().occurredAt()).isEqualTo(Instant.parse("2026-11-22T09:00:00Z"));
            assertThat(read.event().data()).isEqualTo(fact);
        });
    }

    @Test
    void shouldIgnoreFieldsOfTomorrow() {
        // given
        var json = JSON.text(Facts.fact("agent", 7)).replaceFirst("\\{", "{\"ofTomorrow\": {\"a\": [1]}, ");

        // when
        var reading = reader.read(record(HEADERS, json));

        // then
        assertThat(reading).isInstanceOf(Reading.Read.class);
    }

    @Test
    void shouldPassOverTypesThatItDoesNotKnow() {
        // given
        var headers = new HashMap<>(HEADERS);
        headers.put("ce_type", "accalmie.WellbeingReported.v2");

        // when
        var reading = reader.read(record(headers, "no matter"));

        // then
        assertThat(reading).isInstanceOf(Reading.Unknown.class);
    }

    @Test
    void shouldSayWhereARecordIsWrongWithoutQuotingIt() {
        // given
        var json = JSON.text(Facts.fact("agent", 7)).replaceFirst("\"score\":3", "\"score\":\"Jeanne Dupont\"");

        // when, then
        assertThat(reasonOf(json)).isEqualTo("unreadable JSON at score");
        assertThat(reasonOf("Jeanne Dupont")).isEqualTo("unreadable JSON");
        assertThat(reasonOf("null")).isEqualTo("null for a value");
        assertThat(reasonOf("")).isEqualTo("unreadable JSON at ");
    }

    private String reasonOf(String json) {
        return ((Reading.Unreadable) reader.read(record(HEADERS, json))).reason();
    }

    private static Incoming record(Map<String, String> headers, String json) {
        return new Incoming("accalmie.care", 0, 0, "agent", headers, json.getBytes(UTF_8));
    }
}
