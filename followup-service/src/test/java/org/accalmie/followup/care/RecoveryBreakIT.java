package org.accalmie.followup.care;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.EventTypes;
import org.accalmie.events.Topic;
import org.accalmie.events.care.BreakCause;
import org.accalmie.events.care.RecoveryBreakStarted;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.followup.AnIncident;
import org.accalmie.followup.ServiceTest;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecoveryBreakIT extends ServiceTest {
    private final String agent = "agent-" + UUID.randomUUID();

    @Inject
    EventJson json;

    private final UUID incident = UUID.randomUUID();

    @Test
    void shouldTellTheBreakUntilItIsOver() {
        // given
        publishAndSee(contact("2026-11-23T09:45:00Z").anger(Anger.STRONG));

        // when
        clock.set("2026-11-23T10:04:59Z");

        // then
        current()
                .body("until", equalTo("2026-11-23T10:05:00Z"))
                .body("minutes", equalTo(10))
                .body("because", equalTo("STRONG_ANGER"))
                .body("reference", equalTo("INC-1"))
                .body("texts", equalTo(Map.of("fr", "Un client très en colère", "en", "A very angry customer")));
        clock.set("2026-11-23T10:05:00Z");
        current().body("$", equalTo(Map.of("minutes", 0)));
    }

    @Test
    void shouldTellTheLatestEndOfSeveral() {
        publishAndSee(contact("2026-11-23T09:50:00Z").anger(Anger.MODERATE));
        publishAndSee(contact("2026-11-23T09:42:00Z").anger(Anger.EXTREME));
        publishAndSee(contact("2026-11-23T09:44:00Z").anger(Anger.STRONG));
        current().body("until", equalTo("2026-11-23T10:07:00Z")).body("minutes", equalTo(15));
    }

    @Test
    void shouldFollowTheNewestVersionOfTheIncident() {
        publishAndSee(contact("2026-11-23T09:50:00Z").id(incident).version(2).anger(Anger.MODERATE));
        publishAndSee(contact("2026-11-23T09:50:00Z").id(incident).version(1).anger(Anger.EXTREME));
        current().body("minutes", equalTo(5));
        publishAndSee(contact("2026-11-23T09:50:00Z").id(incident).version(3).anger(Anger.MILD));
        current().body("minutes", equalTo(0));
    }

    @Test
    void shouldSayThatOneStartedAndAgainWhenItIsAnotherOne() {
        // given
        publishAndSee(contact("2026-11-23T09:50:00Z").id(incident).version(1).anger(Anger.STRONG));
        publishAndSee(contact("2026-11-23T09:50:00Z").id(incident).version(2).anger(Anger.STRONG));

        // when
        publishAndSee(contact("2026-11-23T09:50:00Z").id(incident).version(3).anger(Anger.EXTREME));

        // then
        assertThat(started())
                .containsExactly(
                        new RecoveryBreakStarted(
                                incident, agent, 10, Instant.parse("2026-11-23T10:10:00Z"), BreakCause.STRONG_ANGER),
                        new RecoveryBreakStarted(
                                incident, agent, 15, Instant.parse("2026-11-23T10:15:00Z"), BreakCause.EXTREME_ANGER));
    }

    @Test
    void shouldNotSayThatOneStartedThatIsOver() {
        publishAndSee(contact("2026-11-23T08:00:00Z").anger(Anger.STRONG));
        publishAndSee(contact("2026-11-23T09:59:00Z").historical().anger(Anger.STRONG));

        assertThat(started()).isEmpty();
    }

    @Test
    void shouldTellNoneToWhomNothingHappened() {
        current().body("$", equalTo(Map.of("minutes", 0)));
    }

    @Test
    void shouldOpenToToolsAndTheAgentConcerned() {
        var path = "/agents/" + agent + "/recovery-break";
        given().auth().oauth2(Tokens.of(agent, "agent")).get(path).then().statusCode(200);
        given().auth().oauth2(Tokens.of("another", "agent")).get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
        for (var role : List.of("supervisor", "care", "bi", "admin", "n2")) {
            as(role).get(path).then().statusCode(403).contentType("application/problem+json");
        }
    }

    @Test
    void shouldKnowAnAgentWhateverTheCaseOfTheLetters() {
        // given
        publishAndSee(contact("2026-11-23T09:50:00Z").anger(Anger.STRONG).handledBy(agent.toUpperCase(Locale.ROOT)));

        // then
        current().body("minutes", equalTo(10));
        given().auth()
                .oauth2(Tokens.of(agent, "agent"))
                .get("/agents/A" + agent.substring(1) + "/recovery-break")
                .then()
                .statusCode(200)
                .body("minutes", equalTo(10));
    }

    private List<RecoveryBreakStarted> started() {
        return onceSent(Topic.CARE, agent).stream()
                .filter(event -> event.type().equals(EventTypes.nameOf(RecoveryBreakStarted.class)))
                .map(event -> json.read(event.value().getBytes(UTF_8), RecoveryBreakStarted.class))
                .toList();
    }

    private AnIncident contact(String startedAt) {
        return anIncident().handledBy(agent).startedAt(Instant.parse(startedAt)).lasting(Duration.ofMinutes(10));
    }

    private ValidatableResponse current() {
        return as("tool").get("/agents/" + agent + "/recovery-break").then().statusCode(200);
    }
}
