package org.accalmie.eventing.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.eventing.testing.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(reading).isInstanceOfSatisfying(ParsedRecord.Read.class, read -> {
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
        assertThat(reading).isInstanceOf(ParsedRecord.Read.class);
    }

    @Test
    void shouldPassOverTypesThatItHasNeverHeardOf() {
        for (var type :
                List.of("accalmie.WellbeingReportedTwice.v1", "accalmie.Unheard.v2", "other.WellbeingReported.v1")) {
            assertThat(reading(type)).isInstanceOf(ParsedRecord.Unknown.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accalmie.WellbeingReported.v2",
                "accalmie.WellbeingReported.v10",
                "accalmie.WellbeingReported.V1",
                "accalmie.WellbeingReported.",
                "accalmie.WellbeingReported"
            })
    void shouldNotPassOverAnotherVersionOfATypeThatItKnows(String type) {
        assertThat(reading(type))
                .isInstanceOfSatisfying(
                        ParsedRecord.Unreadable.class,
                        it -> assertThat(it.reason()).isEqualTo("unknown version of WellbeingReported"));
    }

    @Test
    void shouldSayWhereARecordIsWrongWithoutQuotingIt() {
        // given
        var json = JSON.text(Facts.fact("agent", 7));

        // when, then
        assertThat(reasonOf(json.replace("\"score\":3", "\"score\":\"Jeanne Dupont\"")))
                .isEqualTo("score must be of its type");
        assertThat(reasonOf(json.replace("\"score\":3", "\"score\":9")))
                .isEqualTo("score must be less than or equal to 5");
        assertThat(reasonOf(json.replace("\"id\":\"agent\"", "\"id\":\"" + "a".repeat(201) + "\"")))
                .isEqualTo("agent.id length must be between 0 and 200");
        assertThat(reasonOf(json.replace("\"id\":\"agent\"", "\"id\":null"))).isEqualTo("agent.id must be given");
        assertThat(reasonOf(json.replace("\"id\":\"agent\"", "\"di\":3"))).isEqualTo("agent.id must be given");
        assertThat(reasonOf(json.replace("\"distress\"", "\"stress\""))).isEqualTo("distress must be given");
        assertThat(reasonOf("Jeanne Dupont")).isEqualTo("unreadable JSON");
        assertThat(reasonOf("{\"agent\": {\"id\": 'Jeanne'}}")).isEqualTo("unreadable JSON");
        assertThat(reasonOf("null")).isEqualTo("null for a value");
        assertThat(reasonOf("")).isEqualTo("unreadable JSON");
    }

    private ParsedRecord reading(String type) {
        var headers = new HashMap<>(HEADERS);
        headers.put("ce_type", type);
        return reader.read(record(headers, "no matter"));
    }

    private String reasonOf(String json) {
        return ((ParsedRecord.Unreadable) reader.read(record(HEADERS, json))).reason();
    }

    private static Incoming record(Map<String, String> headers, String json) {
        return new Incoming("accalmie.care", 0, 0, "agent", headers, json.getBytes(UTF_8));
    }
}
