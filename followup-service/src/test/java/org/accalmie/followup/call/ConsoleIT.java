package org.accalmie.followup.call;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.followup.ServiceTest;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the console asks for beyond the calls themselves. */
@QuarkusTest
class ConsoleIT extends ServiceTest {
    private static final Path WHOLE = Path.of("../incident-service/src/test/resources/whole-sheet.json");
    private final String person = "p" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"tool", "agent", "supervisor"})
    void shouldPreviewWhatAnIncidentWouldPlanAndSaveNothing(String role) {
        preview(role, "\"churnRisk\": \"CRITICAL\"")
                .statusCode(200)
                .body("items.dueAt", equalTo(List.of("2026-11-24T08:00:00Z", "2026-11-26T08:00:00Z")))
                .body("items.causes.flatten()", equalTo(List.of("CHURN_CRITICAL", "CHURN_CRITICAL")))
                .body("items[0]", not(hasKey("followUpId")))
                .body("asOf", equalTo("2026-11-23T10:00:00Z"));
        assertThat(calls()).isEmpty();
    }

    @Test
    void shouldPreviewWhatTheIncidentPlansInTheEnd() {
        // given
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.HIGH));
        var sheet = anIncident().of(customer).churnRisk(ChurnRisk.CRITICAL).conversationEnded(true);

        // when
        var previewed = preview("supervisor", "\"churnRisk\": \"CRITICAL\", \"abuse\": {\"conversationEnded\": true}");

        // then
        String known = list(customer).path("items[0].id");
        previewed
                .body("items.followUpId", equalTo(java.util.Arrays.asList(known, null)))
                .body("items[0].causes", containsInAnyOrder("CHURN_CRITICAL", "CONVERSATION_ENDED"))
                .body("items[0].notBy", equalTo(List.of("anna")));
        publishAndSee(sheet);
        assertThat(previewed.extract().<List<String>>path("items.dueAt"))
                .isEqualTo(list(customer).<List<String>>path("items.dueAt.sort()"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"reason\": \"POOR_COMMUNICATION\", \"history\": {\"daysWaiting\": 8, \"bugConfirmed\": true} | 1",
                "\"reason\": \"POOR_COMMUNICATION\", \"history\": {\"daysWaiting\": 7} | 0",
                "\"reason\": \"BROKEN_PROMISE\", \"problem\": \"MISCOMMUNICATION\" | 1",
                "\"churnRisk\": \"MODERATE\", \"sentimentAtEnd\": \"STILL_VERY_ANGRY\" | 1",
                "\"churnRisk\": \"CRITICAL\", \"historical\": true | 0",
                "\"anger\": \"EXTREME\", \"note\": \"x\", \"dossier\": {\"request\": \"x\"}, \"signals\": [\"INSULTS\"] | 0",
            })
    void shouldTakeTheSheetAsItIsTyped(String facts, int calls) {
        preview("agent", facts).statusCode(200).body("items", hasSize(calls)).body("next", nullValue());
    }

    @Test
    void shouldTakeAllThatASheetMaySay() throws IOException {
        as("agent")
                .contentType(ContentType.JSON)
                .body("{\"incident\": %s}".formatted(Files.readString(WHOLE)))
                .post("/follow-ups/preview")
                .then()
                .statusCode(200);
    }

    @Test
    void shouldRefuseAPreviewOfWhatIsNoSheet() {
        preview("agent", "\"churnRisks\": \"CRITICAL\"")
                .statusCode(400)
                .body("violations.field", hasItem("incident.churnRisks"));
        preview("agent", "\"churnRisk\": \"HUGE\", \"history\": {\"daysWaiting\": -1}")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("incident.churnRisk", "incident.history.daysWaiting"));
        as("agent")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/follow-ups/preview")
                .then()
                .statusCode(400);
    }

    @Test
    void shouldPreviewWhereTheCustomerIsNotKnownYet() {
        as("agent")
                .contentType(ContentType.JSON)
                .body("{\"incident\": {\"churnRisk\": \"CRITICAL\"}}")
                .post("/follow-ups/preview")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void shouldCountCallsAsTheListWouldShowThem() {
        // given
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.CRITICAL));
        String id = list(customer).path("items[0].id");
        assign(id, person);

        // when
        var counted = as("supervisor")
                .queryParam("customer", customer)
                .queryParam("by", "state,assignee")
                .get("/follow-ups/counts")
                .then();

        // then
        counted.statusCode(200)
                .body("items", hasSize(2))
                .body("items[0]", equalTo(Map.of("state", "PLANNED", "assignee", person, "count", 1)))
                .body("items[1]", equalTo(Map.of("state", "PLANNED", "count", 1)))
                .body("asOf", equalTo("2026-11-23T10:00:00Z"));
        as("supervisor")
                .queryParam("customer", customer)
                .get("/follow-ups/counts")
                .then()
                .body("items", equalTo(List.of(Map.of("state", "PLANNED", "count", 2))));
        as("supervisor")
                .queryParam("by", "team")
                .get("/follow-ups/counts")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("by")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/follow-ups", "/follow-ups/counts", "/departures", "/commitments"})
    void shouldAnswerWhoHasAListAlreadyWithoutIt(String list) {
        // given
        var first = as("supervisor").queryParam("customer", customer).get(list);
        var tag = first.then().statusCode(200).extract().header("ETag");
        clock.set("2026-11-23T10:00:30Z");

        // when
        var again = as("supervisor")
                .header("If-None-Match", tag)
                .queryParam("customer", customer)
                .get(list);

        // then
        assertThat(tag).startsWith("W/\"");
        again.then().statusCode(304).header("ETag", equalTo(tag));
        assertThat(again.asString()).isEmpty();
    }

    @Test
    void shouldTellOfAListThatChanged() {
        // given
        var tag = list(customer).header("ETag");

        // when
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.HIGH));

        // then
        as("supervisor")
                .header("If-None-Match", tag)
                .queryParam("customer", customer)
                .get("/follow-ups")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void shouldListTheOwnCallsHoweverTheNameWasWritten() {
        // given
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.HIGH));
        String id = list(customer).path("items[0].id");
        assign(id, person.toUpperCase(java.util.Locale.ROOT));

        // when
        var own = io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.of(person, "supervisor"))
                .queryParam("assignee", "me")
                .get("/follow-ups")
                .then();

        // then
        own.body("items.id", equalTo(List.of(id)));
    }

    @Test
    void shouldShareWhatIsNobodysInTurn() {
        // given
        clock.set("2026-06-01T10:00:00Z");
        var then = clock.instant();
        publishAndSee(
                anIncident().of(customer).startedAt(then).handledBy("anna").conversationEnded(true));
        publishAndSee(anIncident().of(customer + "-2").startedAt(then).churnRisk(ChurnRisk.HIGH));
        assign(list(customer + "-2").path("items[0].id"), "somebody");
        publishAndSee(anIncident().of(customer + "-3").startedAt(then).churnRisk(ChurnRisk.HIGH));
        var other = "q" + UUID.randomUUID();

        // when
        var shared = as("supervisor")
                .contentType(ContentType.JSON)
                .body(Map.of("assignees", List.of("Anna", person, other), "from", "2026-06-02", "to", "2026-06-02"))
                .post("/follow-ups/assignment")
                .then()
                .statusCode(200);

        // then
        shared.body("items.customerId", containsInAnyOrder(customer, customer + "-3"));
        assertThat(list(customer).<String>path("items[0].assignee")).isNotNull().isNotEqualTo("anna");
        assertThat(list(customer + "-3").<String>path("items[0].assignee")).isNotNull();
    }

    @Test
    void shouldRefuseToShareAmongNobody() {
        as("supervisor")
                .contentType(ContentType.JSON)
                .body("{\"assignees\": []}")
                .post("/follow-ups/assignment")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("assignees")));
    }

    private ValidatableResponse preview(String role, String facts) {
        return as(role).contentType(ContentType.JSON)
                .body("""
                        {"incident": {"customer": {"id": "%s", "vip": true}, "agent": {"id": "anna", "team": "support"},
                         "contact": {"startedAt": "2026-11-23T10:00:00Z", "duration": "PT5M"}, %s}}""".formatted(customer, facts))
                .post("/follow-ups/preview")
                .then();
    }

    private static void assign(String id, String assignee) {
        as("supervisor")
                .contentType(ContentType.JSON)
                .body("{\"assignee\": \"%s\"}".formatted(assignee))
                .post("/follow-ups/" + id + "/assignment")
                .then()
                .statusCode(200);
    }
}
