package org.accalmie.eventing.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.Event;
import org.accalmie.events.EventTypes;
import org.accalmie.events.incident.IncidentRecorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a broken producer sends is refused by the name of the field, whatever the event. */
class BrokenEventsTest {
    private static final EventJson JSON = new EventJson();
    private static final String NAME = "Jeanne Dupont";

    private final EventReader reader = new EventReader(JSON);

    static List<Class<? extends Event>> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void shouldAskForEveryComponentThatIsNotNullable(Class<? extends Event> type) throws Exception {
        for (var component : members(type)) {
            var absent = example(type);
            absent.remove(component.getName());
            var none = example(type);
            none.putNull(component.getName());
            var expected = isNullable(component) ? List.<String>of() : List.of(component.getName() + " must be given");
            assertThat(reasons(type, absent)).as(component.getName()).isEqualTo(expected);
            assertThat(reasons(type, none)).as(component.getName()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void shouldQuoteNothingOfWhatIsNotOfItsType(Class<? extends Event> type) throws Exception {
        for (var component : members(type)) {
            for (var wrong : List.of("[[\"" + NAME + "\"]]", "{\"" + NAME + "\": \"" + NAME + "\"}")) {
                var broken = example(type);
                broken.set(component.getName(), JSON.read(wrong.getBytes(UTF_8), JsonNode.class));
                assertThat(reasons(type, broken))
                        .allSatisfy(reason -> assertThat(reason)
                                .startsWith(component.getName())
                                .doesNotContain(NAME, "Jeanne", "java", "Exception", ":"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        planSatisfaction                | 6                             | planSatisfaction must be less than or equal to 5
        planSatisfaction                | 0                             | planSatisfaction must be greater than or equal to 1
        version                         | 0                             | version must be greater than or equal to 1
        recordedAt                      | "+1000000000-12-31T23:59:59Z" | recordedAt must be between the years 1 and 9999
        contact/startedAt               | "1899-12-31T23:59:59Z"        | contact.startedAt must not be before 1900
        contact/startedAt               | "+10000-01-01T00:00:00Z"      | contact.startedAt must not be after 9998
        contact/duration                | "PT13H"                       | contact.duration must be at most PT12H
        contact/duration                | "-PT1S"                       | contact.duration must be longer than zero; contact.calmedAfter must not be longer than the contact
        contact/calmedAfter             | "-PT1S"                       | contact.calmedAfter must not be negative
        customer/id                     | ""                            | customer.id must not be blank
        customer/since                  | "+12026-01-01"                | customer.since must be between the years 1 and 9999
        customer/subscription/monthlyAmount | -1                        | customer.subscription.monthlyAmount must be greater than or equal to 0
        customer/subscription/monthlyAmount | 1e999999999               | customer.subscription.monthlyAmount must have at most 9 digits before and 2 after the point
        signals                         | [null]                        | signals[0] must be given
        signals                         | ["Jeanne"]                    | signals[0] must be of its type
        anger                           | "Jeanne"                      | anger must be of its type
        derived/contactOn               | "-0001-01-01"                 | derived.contactOn must be between the years 1 and 9999
        """)
    void shouldRefuseWhatNoDoorLetsIn(String path, String value, String reason) throws Exception {
        // given
        var broken = example(IncidentRecorded.class);
        var at = path.lastIndexOf('/');
        var parent = (ObjectNode) (at < 0 ? broken : broken.at("/" + path.substring(0, at)));
        parent.set(path.substring(at + 1), JSON.read(value.getBytes(UTF_8), JsonNode.class));

        // when, then
        assertThat(reasons(IncidentRecorded.class, broken)).containsExactly(reason);
    }

    @Test
    void shouldCountTextsInCodePoints() throws Exception {
        // given
        var fits = example(IncidentRecorded.class).put("note", "😀".repeat(4_000));
        var tooLong = example(IncidentRecorded.class).put("note", "😀".repeat(4_001));

        // when, then
        assertThat(reasons(IncidentRecorded.class, fits)).isEmpty();
        assertThat(reasons(IncidentRecorded.class, tooLong)).containsExactly("note length must be between 0 and 4000");
    }

    private static List<RecordComponent> members(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? members(component.getType()).stream()
                        : Stream.of(component))
                .toList();
    }

    private List<String> reasons(Class<? extends Event> type, ObjectNode value) {
        var headers = Map.of(
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", EventTypes.nameOf(type),
                "ce_time", "2026-11-22T10:00:00Z");
        var reading = reader.read(new Incoming("topic", 0, 0, "key", headers, JSON.bytes(value)));
        return Stream.of(reading)
                .filter(ParsedRecord.Unreadable.class::isInstance)
                .map(it -> ((ParsedRecord.Unreadable) it).reason())
                .toList();
    }

    private static boolean isNullable(RecordComponent component) {
        return Arrays.stream(component.getAnnotatedType().getAnnotations()).anyMatch(Nullable.class::isInstance);
    }

    private static ObjectNode example(Class<? extends Event> type) throws Exception {
        try (var file = type.getResourceAsStream("/examples/" + type.getSimpleName() + ".v1.json")) {
            return JSON.read(Objects.requireNonNull(file).readAllBytes(), ObjectNode.class);
        }
    }
}
