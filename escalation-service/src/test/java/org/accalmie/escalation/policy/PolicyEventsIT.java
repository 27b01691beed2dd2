package org.accalmie.escalation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.Topic;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** What other services hear of calendars and teams. */
@QuarkusTest
class PolicyEventsIT extends ServiceTest {
    @Inject
    PolicyPublisher policyPublisher;

    @Test
    void shouldTellOfTheShippedOnesOnceAtTheFirstStart() {
        // when a replica starts later
        policyPublisher.ofWhatWasNeverTold();
        put("/calendars", all("/calendars"));

        // then
        eventually(() -> assertThat(told("calendar/standard")).isNotEmpty());
        for (var team : List.of("N2", "BILLING", "LEGAL", "SUPERVISOR")) {
            eventually(() -> assertThat(told("team/" + team)).hasSize(1));
        }
        assertThat(told("calendar/standard")).singleElement().satisfies(standard -> {
            assertThat(standard.getString("zone")).isEqualTo("Europe/Paris");
            assertThat(standard.getString("week.MONDAY[1].from")).isEqualTo("13:30");
            assertThat(standard.getString("holidays")).isEqualTo("FR");
            assertThat(standard.getBoolean("removed")).isFalse();
        });
    }

    @Test
    void shouldTellOfWhatChangedAndOfNothingElse() {
        // given
        var calendars = all("/calendars");
        var teams = all("/teams");

        // when
        put("/calendars", calendars.replaceFirst("\"items\":\\[", """
                "items":[{"name":"nights","zone":"UTC","week":{"MONDAY":[{"from":"22:00","to":"24:00"}]}},"""));
        put("/teams", new ExtraTeam("NIGHT", "nights", "[\"zoe\"]").with(teams));
        put("/teams", teams);
        put("/calendars", calendars);

        // then
        eventually(() -> assertThat(told("calendar/nights")).hasSize(2));
        eventually(() -> assertThat(told("team/NIGHT")).hasSize(2));
        assertThat(told("calendar/nights").stream().map(each -> each.getBoolean("removed")))
                .containsExactly(false, true);
        assertThat(told("team/NIGHT").stream().map(each -> each.getBoolean("removed")))
                .containsExactly(false, true);
        assertThat(told("team/NIGHT").getFirst().getString("calendar")).isEqualTo("nights");
        assertThat(TestTopics.read(Topic.POLICIES.wireName()))
                .allSatisfy(told -> assertThat(told.value()).doesNotContain("zoe"));
    }

    private static List<JsonPath> told(String key) {
        return TestTopics.read(Topic.POLICIES, key).stream()
                .map(told -> JsonPath.from(told.value()))
                .toList();
    }

    private static String all(String path) {
        return as("admin").get(path).then().statusCode(200).extract().asString();
    }

    private static void put(String path, String body) {
        as("admin").contentType(ContentType.JSON).body(body).put(path).then().statusCode(200);
    }
}
