package org.accalmie.followup.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.followup.exposure.CareFixture;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CareAlertCommandsIT extends CareFixture {
    private static final String DONE = "{\"done\": \"Asked\", \"note\": \"Well\"}";

    @Test
    void shouldBeTakenUpAndThenClosedWithWhatWasDone() {
        // given
        var id = raised();
        clock.set("2026-11-23T10:05:00Z");

        // when
        acknowledge("carla", id)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("acknowledgedAt", equalTo("2026-11-23T10:05:00Z"))
                .body("acknowledgedBy", equalTo("carla"));
        clock.set("2026-11-23T10:20:00Z");
        close("carla", id, DONE)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("CLOSED"))
                .body("closedAt", equalTo("2026-11-23T10:20:00Z"))
                .body("closedBy", equalTo("carla"))
                .body("done", equalTo("Asked"))
                .body("note", equalTo("Well"));

        // then
        as("care").get("/care-alerts/" + id).then().statusCode(200).body("state", equalTo("CLOSED"));
        assertThat(toldOfAgent())
                .containsExactly("CareAlertRaised.v1", "CareAlertAcknowledged.v1", "CareAlertClosed.v1");
        assertThat(toldTexts()).noneMatch(text -> text.contains("Asked"));
    }

    @Test
    void shouldBeHeardTwiceFromWhoSaidItAndRefusedFromOthers() {
        var id = raised();

        close("carla", id, DONE)
                .statusCode(409)
                .body("state", equalTo("OPEN"))
                .body("rule", equalTo("close-once-acknowledged"));
        acknowledge("carla", id).statusCode(200);
        acknowledge("carla", id).statusCode(200).header("ETag", "\"2\"");
        acknowledge("carol", id)
                .statusCode(409)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("rule", equalTo("acknowledge-while-open"));
        close("carol", id, DONE).statusCode(200);
        close("carol", id, DONE).statusCode(200).header("ETag", "\"3\"");
        close("carol", id, "{\"done\": \"Nothing\"}").statusCode(409).body("state", equalTo("CLOSED"));
        acknowledge("carla", id).statusCode(409).body("state", equalTo("CLOSED"));
    }

    @Test
    void shouldBeOpenAgainWhenSomethingHappensAfterwards() {
        // given
        var id = raised();
        acknowledge("carla", id).statusCode(200);

        // when
        hear(felt(1, 3, true));

        // then
        assertThat(shown()).containsExactly("2026-11-23 OPEN [AGGRESSIVE_CONTACTS, DISTRESS]");
        acknowledge("carol", id).statusCode(200).body("acknowledgedBy", equalTo("carol"));
        assertThat(toldOfAgent())
                .containsExactly(
                        "CareAlertRaised.v1",
                        "CareAlertAcknowledged.v1",
                        "CareAlertRaised.v1",
                        "CareAlertAcknowledged.v1");
    }

    @Test
    void shouldBeFollowedByAnotherOneWhenSomethingHappensAfterItsEnd() {
        // given
        var id = raised();
        acknowledge("carla", id);
        close("carla", id, DONE);

        // when
        hear(felt(1, 3, true));

        // then
        assertThat(shown()).containsExactly("2026-11-23 OPEN [DISTRESS]", "2026-11-23 CLOSED [AGGRESSIVE_CONTACTS]");
    }

    @Test
    void shouldHonourTheVersionThatWasSeenAndTheKeyOfARepeat() {
        var id = raised();
        var key = UUID.randomUUID().toString();

        care().header("If-Match", "\"7\"")
                .post("/care-alerts/" + id + "/acknowledgement")
                .then()
                .statusCode(412);
        care().header("If-Match", "\"1\"")
                .post("/care-alerts/" + id + "/acknowledgement")
                .then()
                .statusCode(200);
        keyed(id, key).header("Idempotency-Replayed", nullValue());
        keyed(id, key).header("Idempotency-Replayed", "true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                         | done
            {"done": " "}              | done
            {"done": "x", "note": 1}   | note
            {"done": "x", "donne": ""} | donne
            """)
    void shouldNameWhatIsWrong(String body, String field) {
        var id = raised();
        acknowledge("carla", id);

        close("carla", id, body).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void shouldNotKnowOthers() {
        acknowledge("carla", UUID.randomUUID().toString()).statusCode(404);
        close("carla", UUID.randomUUID().toString(), DONE).statusCode(404);
        as("care").get("/care-alerts/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void shouldListByStateAgentAndDayInPages() {
        // given
        for (var day : List.of("2026-11-18", "2026-11-19", "2026-11-20")) {
            follow(contact(Anger.STRONG, day + "T10:00:00Z"), contact(Anger.STRONG, day + "T11:00:00Z"));
        }
        acknowledge("carla", firstId());

        // then
        alerts().body("asOf", equalTo("2026-11-23T10:00:00Z"))
                .body("items.happenedOn", equalTo(List.of("2026-11-20", "2026-11-19", "2026-11-18")))
                .body("next", nullValue());
        listed("&state=OPEN").body("items", hasSize(2));
        listed("&from=2026-11-19&to=2026-11-19").body("items", hasSize(1));
        String next = listed("&limit=2").body("items", hasSize(2)).extract().path("next");
        listed("&limit=2&after=" + next).body("items.happenedOn", equalTo(List.of("2026-11-18")));
        as("care")
                .get("/care-alerts?agent=" + agent.toUpperCase(Locale.ROOT))
                .then()
                .body("items", hasSize(3));
        as("care")
                .get("/care-alerts?agent=nobody-" + agent)
                .then()
                .body("items", hasSize(0))
                .body("asOf", notNullValue());
        as("care").get("/care-alerts?team=x").then().statusCode(400);
        as("care").get("/care-alerts?state=LOUD").then().statusCode(400);
    }

    @Test
    void shouldBeTakenUpByOneWhenTwoTryAtOnce() throws Exception {
        // given
        var id = raised();

        // when
        var statuses = atOnce(
                () -> acknowledge("carla", id).extract().statusCode(),
                () -> acknowledge("carol", id).extract().statusCode());

        // then
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    /** For two aggressive contacts, of which one is the fixture's incident. */
    private String raised() {
        follow(contact(Anger.STRONG).id(incident), contact(Anger.STRONG));
        return firstId();
    }

    private ValidatableResponse listed(String query) {
        return as("care").get("/care-alerts?agent=" + agent + query).then().statusCode(200);
    }

    private static ValidatableResponse keyed(String id, String key) {
        return care().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(DONE)
                .post("/care-alerts/" + id + "/closing")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification care() {
        return given().auth().oauth2(Tokens.of("carla", "care"));
    }
}
