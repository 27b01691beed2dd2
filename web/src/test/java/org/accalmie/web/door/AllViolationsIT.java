package org.accalmie.web.door;

import static org.accalmie.web.door.Door.posting;
import static org.accalmie.web.door.Door.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AllViolationsIT {
    private static final String WHOLE = "must be a whole number between -2147483648 and 2147483647";

    @Inject
    ThingStore things;

    @Test
    void shouldTellWrongWordsTypesNamesTextsAndRulesTogether() {
        // given
        var body = """
                {"nmae": {"a": [1]}, "mood": "FURIOUS", "moods": ["X", null, "CALM", 3], "at": "soon", "on": [2026],
                 "lasting": {"a": {}}, "count": 99999999999, "weight": "3", "amount": 1e999999999, "vip": 1,
                 "range": {"low": 2, "high": "x", "hihg": 1}, "vip": true,
                 "promises": [{"action": "far too long", "dueAt": "x"}, 3, {"due": "now"}, null, {"action": "a\\u0000"}]}""";

        // when, then
        assertThat(violations(body))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("name", "must not be null"),
                        Map.entry("nmae", "is not a known field"),
                        Map.entry("mood", "must be one of CALM, ANGRY"),
                        Map.entry("moods[0]", "must be one of CALM, ANGRY"),
                        Map.entry("moods[1]", "must not be null"),
                        Map.entry("moods[3]", "must be one of CALM, ANGRY"),
                        Map.entry("at", "must be an instant with an offset, such as 2026-03-04T10:15:30+01:00"),
                        Map.entry("on", "must be a date, such as 2026-03-04"),
                        Map.entry("lasting", "must be an ISO 8601 duration, such as PT30M"),
                        Map.entry("count", WHOLE),
                        Map.entry("weight", WHOLE),
                        Map.entry("amount", "must be a number of at most 40 digits"),
                        Map.entry("vip", "must be true or false"),
                        Map.entry("range.high", WHOLE),
                        Map.entry("range.hihg", "is not a known field"),
                        Map.entry("promises[0].action", "size must be between 0 and 10"),
                        Map.entry(
                                "promises[0].dueAt",
                                "must be an instant with an offset, such as 2026-03-04T10:15:30+01:00"),
                        Map.entry("promises[1]", "must be an object"),
                        Map.entry("promises[2].due", "is not a known field"),
                        Map.entry("promises[2].action", "must not be null"),
                        Map.entry("promises[2].dueAt", "must not be null"),
                        Map.entry("promises[3]", "must not be null"),
                        Map.entry("promises[4].action", "must not contain a NUL character"),
                        Map.entry("promises[4].dueAt", "must not be null")));
    }

    @Test
    void shouldSeeNothingInWhatIsBlank() {
        assertThat(violations("""
                        {"name": "a", "labels": ["a", "", " ", "\u00a0", "\u200b", "\ufeff", "\u00ad", "\u3000", "\u200bb"]}"""))
                .containsOnlyKeys(
                        "labels[1]", "labels[2]", "labels[3]", "labels[4]", "labels[5]", "labels[6]", "labels[7]")
                .containsValue("must not be blank");
    }

    @Test
    void shouldTellWhatAConstructorRefusesBesideTheRest() {
        assertThat(violations("{\"range\": {\"low\": 2, \"high\": 1, \"mid\": 3}, \"mood\": \"x\"}"))
                .containsOnlyKeys("name", "range.mid", "mood");
        assertThat(violations("{\"range\": {\"low\": 2, \"high\": 1}, \"mood\": \"x\"}"))
                .containsEntry("range", "low must not exceed high")
                .containsOnlyKeys("name", "range", "mood");
    }

    @Test
    void shouldTellWhatTheResourceWouldHaveLookedAtLast() {
        assertThat(violations("{\"name\": \"a\", \"mood\": \"x\", \"at\": \"2020-01-01T00:00:00Z\"}"))
                .containsOnlyKeys("mood", "at")
                .containsEntry("at", "must be after now");
        assertThat(violations("{\"at\": \"2020-01-01T00:00:00Z\"}")).containsOnlyKeys("name", "at");
        assertThat(violations("{\"at\": \"9020-01-01T00:00:00Z\"}")).containsOnlyKeys("name");
    }

    @Test
    void shouldTellWhatCameBeforeTheEndOfWhatIsJson() {
        assertThat(violations("{\"mood\": \"x\", \"nmae\": 1, \"name\": 'a'}"))
                .containsOnlyKeys("mood", "nmae", "name")
                .containsEntry("name", "is not valid JSON at line 1, column 34");
    }

    @Test
    void shouldTellNoMoreThanCanBeReadOfABodyOfFaultsAlone() {
        // given
        var body = new StringBuilder("{\"name\": \"a\"");
        for (var i = 0; i < 9_000; i++) {
            body.append(", \"wrong%d\": %d".formatted(i, i));
        }

        // when, then
        assertThat(violations(body.append('}').toString())).hasSize(500);
    }

    private Map<String, String> violations(String body) {
        var before = things.count();
        var told = problem(posting(body).post("/things"), 400).<List<Map<String, String>>>path("violations");
        assertThat(things.count()).isEqualTo(before);
        assertThat(told).extracting(it -> it.get("field")).isSorted();
        return told.stream().collect(Collectors.toMap(it -> it.get("field"), it -> it.get("message")));
    }
}
