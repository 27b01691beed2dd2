package org.accalmie.incident.guidance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GuidanceIT extends ServiceTest {

    @ParameterizedTest
    @EnumSource
    void shouldListEveryKind(Kind kind) {
        get(kind.path(), "fr")
                .statusCode(200)
                .body("items", not(empty()))
                .body("items", everyItem(hasKey("sources")))
                .body("$", hasKey("next"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tool", "agent", "supervisor", "n2", "billing", "legal", "care", "bi", "admin"})
    void shouldSpeakToEveryRole(String role) {
        as(role).get("/guidance/quiz").then().statusCode(200).body("items", hasSize(5));
        check(role, Map.of("text", "Bonjour")).statusCode(200).body("items", empty());
    }

    @Test
    void shouldSpeakToNobodyWithoutAToken() {
        RestAssured.get("/guidance/quiz").then().statusCode(401);
    }

    @Test
    void shouldSpeakTheLanguageAskedFor() {
        get("profiles", "en").body("items.id", hasItem("IMPATIENT")).body("items[0].title", equalTo("In a hurry"));
        get("profiles", "fr").body("items[0].title", equalTo("Client pressé"));
        as("agent").get("/guidance/profiles").then().body("items[0].title", equalTo("Client pressé"));
        as("agent")
                .header("Accept-Language", "en-GB")
                .get("/guidance/profiles")
                .then()
                .body("items[0].title", equalTo("In a hurry"));
    }

    @Test
    void shouldTellConditionsBesideTheHint() {
        get("phases", "fr")
                .body(
                        "items[3].sentences.find { it.text.startsWith('Votre colère est justifiée') }.onlyIf",
                        contains("ORIGIN_OURS"));
    }

    @Test
    void shouldDescribeEveryKindOfEntry() {
        RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("components.schemas", hasKey("ProfileGuide"))
                .body("components.schemas.Entry.oneOf", hasSize(Kind.values().length));
    }

    @Test
    void shouldRefuseAnUnknownLanguageByName() {
        get("profiles", "de").statusCode(400).body("violations.field", contains("lang"));
        check("agent", Map.of("text", "Hallo", "lang", "de"))
                .statusCode(400)
                .body("violations.field", contains("lang"));
    }

    @Test
    void shouldNotFindAnUnknownKind() {
        get("songs", "fr").statusCode(404).contentType("application/problem+json");
    }

    @Test
    void shouldMarkPhrasesToAvoid() {
        check("agent", Map.of("text", "Madame, calmez-vous !", "lang", "fr"))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].start", equalTo(8))
                .body("items[0].end", equalTo(19))
                .body("items[0].text", equalTo("calmez-vous"))
                .body("items[0].better", containsString("je vous écoute"));
        check("agent", Map.of("text", "It isn’t our policy.", "lang", "en"))
                .body("items.text", contains("It isn’t our policy"));
    }

    @Test
    void shouldTakeTextsOfFourThousandCharacters() {
        check("agent", Map.of("text", "a".repeat(4000))).statusCode(200);
        check("agent", Map.of("text", "a".repeat(4001))).statusCode(400).body("violations.field", contains("text"));
    }

    @Test
    void shouldRefuseWhatIsNotARequest() {
        check("agent", Map.of("lang", "fr")).statusCode(400).body("violations.field", contains("text"));
        check("agent", Map.of("text", "Bonjour", "tone", "warm"))
                .statusCode(400)
                .body("violations.field", contains("tone"));
    }

    private static ValidatableResponse get(String kind, String language) {
        return as("agent").queryParam("lang", language).get("/guidance/" + kind).then();
    }

    private static ValidatableResponse check(String role, Map<String, String> body) {
        return as(role).contentType("application/json")
                .body(body)
                .post("/language-check")
                .then();
    }
}
