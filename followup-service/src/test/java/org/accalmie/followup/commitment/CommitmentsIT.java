package org.accalmie.followup.commitment;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.accalmie.events.PersonalDataEraser;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.CommitmentOwner;
import org.accalmie.followup.AnIncident;
import org.accalmie.followup.ServiceTest;
import org.accalmie.followup.ToldIncident;
import org.accalmie.local.testing.TestTopics;
import org.accalmie.local.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CommitmentsIT extends ServiceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Inject
    Commitments commitments;

    @Inject
    CommitmentTimer timer;

    private final UUID incident = UUID.randomUUID();

    @Test
    void shouldOpenWhatASheetPromises() {
        // when
        follow(sheet(1).promising(promise("Call back", "2026-11-25T10:00:00Z", null)));

        // then
        promised("supervisor")
                .body("items", hasSize(1))
                .body("items[0].incidentId", equalTo(incident.toString()))
                .body("items[0].customerId", equalTo(customer))
                .body("items[0].action", equalTo("Call back"))
                .body("items[0].owner", equalTo("TEAM"))
                .body("items[0].dueAt", equalTo("2026-11-25T10:00:00Z"))
                .body("items[0].state", equalTo("OPEN"));
        assertThat(toldOf()).containsExactly("accalmie.CommitmentOpened.v1");
    }

    @Test
    void shouldHearOfThemFromTheTopic() {
        publishAndSee(sheet(1).promising(promise("Call back", "2035-11-25T10:00:00Z", null)));

        promised("supervisor").body("items.state", equalTo(List.of("OPEN")));
    }

    @Test
    void shouldKeepReleaseAndOpenAsARevisionSays() {
        // given
        follow(sheet(1).promising(
                        promise("Call back", "2026-11-25T10:00:00Z", null),
                        promise("Refund", "2026-11-26T10:00:00Z", null)));

        // when
        follow(sheet(2).promising(
                        promise("Refund", "2026-11-26T10:00:00Z", null),
                        promise("Send a mail", "2026-11-27T10:00:00Z", null)));

        // then
        promised("supervisor")
                .body("items.find { it.action == 'Call back' }.state", equalTo("RELEASED"))
                .body("items.find { it.action == 'Refund' }.version", equalTo(1))
                .body("items.find { it.action == 'Send a mail' }.state", equalTo("OPEN"));
        assertThat(toldOf())
                .containsExactlyInAnyOrder(
                        "accalmie.CommitmentOpened.v1",
                        "accalmie.CommitmentOpened.v1",
                        "accalmie.CommitmentOpened.v1",
                        "accalmie.CommitmentReleased.v1");
    }

    @Test
    void shouldReleaseWhatTurnsOutToBeHistoricalAndSaySo() {
        // given
        follow(sheet(1).promising(promise("Call back", "2026-11-25T10:00:00Z", null)));

        // when
        follow(sheet(2).historical().promising(promise("Call back", "2026-11-25T10:00:00Z", null)));

        // then
        promised("supervisor")
                .body("items.state", equalTo(List.of("RELEASED")))
                .body("items.note", equalTo(List.of("historical")));
    }

    @Test
    void shouldPromiseNothingHistorically() {
        follow(sheet(1).historical().promising(promise("Call back", "2026-11-20T10:00:00Z", null)));

        promised("supervisor").body("items", hasSize(0));
    }

    @Test
    void shouldBreakWhatIsPastDueAndCallTheNextWorkingDay() {
        // given
        follow(sheet(1).promising(promise("Call back", "2026-11-27T10:00:00Z", null)));
        clock.set("2026-11-27T09:00:00Z");
        timer.settle();
        promised("supervisor").body("items[0].warnedAt", equalTo("2026-11-27T09:00:00Z"));

        // when
        clock.set("2026-11-27T10:00:00Z");
        timer.settle();
        timer.settle();

        // then
        promised("supervisor").body("items[0].state", equalTo("BROKEN"));
        assertThat(toldOf()).containsExactly("accalmie.CommitmentOpened.v1", "accalmie.CommitmentBroken.v1");
        assertThat(calls()).containsExactly("2026-11-30T08:00:00Z PLANNED [BROKEN_COMMITMENT]");
        as("agent")
                .get("/customers/" + customer + "/promises")
                .then()
                .statusCode(200)
                .body("items.state", equalTo(List.of("BROKEN")));
    }

    @Test
    void shouldRunTheClockFromTheMomentAtWhichTheConditionIsMet() {
        // given
        follow(sheet(1).promising(promise("Refund", "2026-11-25T10:00:00Z", "The invoice")));
        clock.set("2026-12-01T10:00:00Z");
        timer.settle();
        promised("supervisor").body("items[0].state", equalTo("OPEN"));

        // when
        var answer = as("anna", "agent")
                .post("/commitments/" + first() + "/condition-met")
                .then();

        // then
        answer.statusCode(200)
                .body("dueAt", equalTo("2026-12-03T10:00:00Z"))
                .body("conditionMetAt", equalTo("2026-12-01T10:00:00Z"));
        as("anna", "agent")
                .post("/commitments/" + first() + "/condition-met")
                .then()
                .statusCode(200);
    }

    @Test
    void shouldEndOnce() {
        // given
        follow(sheet(1).promising(promise("Refund", "2026-11-25T10:00:00Z", null)));
        var id = first();

        // when
        outcome(as("anna", "agent"), id, "{\"state\": \"KEPT\", \"note\": \"Done\"}")
                .statusCode(200)
                .body("state", equalTo("KEPT"))
                .body("closedBy", equalTo("anna"));

        // then
        outcome(as("anna", "agent"), id, "{\"state\": \"KEPT\", \"note\": \"Done\"}")
                .statusCode(200);
        outcome(as("supervisor"), id, "{\"state\": \"BROKEN\"}")
                .statusCode(409)
                .body("state", equalTo("KEPT"))
                .body("rule", equalTo("close-while-open"));
        as("supervisor").post("/commitments/" + id + "/condition-met").then().statusCode(409);
        clock.set("2026-11-26T10:00:00Z");
        timer.settle();
        promised("supervisor").body("items[0].state", equalTo("KEPT"));
        assertThat(toldOf()).containsExactly("accalmie.CommitmentOpened.v1", "accalmie.CommitmentKept.v1");
    }

    @Test
    void shouldShowAgentsTheirOwnAlone() {
        // given
        follow(sheet(1).promising(promise("Refund", "2026-11-25T10:00:00Z", null)));

        // then
        as("Anna", "agent")
                .queryParam("incident", incident)
                .get("/commitments")
                .then()
                .body("items", hasSize(1));
        as("bruno", "agent")
                .queryParam("incident", incident)
                .get("/commitments")
                .then()
                .body("items", hasSize(0));
        outcome(as("bruno", "agent"), first(), "{\"state\": \"KEPT\"}").statusCode(403);
        outcome(as("bruno", "agent"), first(), "{\"state\": 7").statusCode(403);
        outcome(as("tool"), first(), "{\"state\": \"KEPT\"}").statusCode(403);
        outcome(as("supervisor"), UUID.randomUUID().toString(), "{\"state\": \"KEPT\"}")
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                     | state
            {"state": "OPEN"}      | state
            {"state": "FORGOTTEN"} | state
            """)
    void shouldNameWhatIsWrong(String body, String field) {
        follow(sheet(1).promising(promise("Refund", "2026-11-25T10:00:00Z", null)));

        outcome(as("supervisor"), first(), body).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void shouldCountAsOwnWhatTheyRecordedForAColleague() {
        // given
        follow(sheet(1).recordedBy("bruno").promising(promise("Refund", "2026-11-25T10:00:00Z", null)));

        // then
        as("bruno", "agent")
                .queryParam("incident", incident)
                .get("/commitments")
                .then()
                .body("items", hasSize(1));
        outcome(as("Bruno", "agent"), first(), "{\"state\": \"KEPT\"}").statusCode(403);
        outcome(as("bruno", "agent"), first(), "{\"state\": \"KEPT\"}").statusCode(200);
    }

    @Test
    void shouldForgetTheWords() {
        // given
        follow(sheet(1).promising(promise("Refund", "2026-11-25T10:00:00Z", "The invoice")));

        // when
        transactions.run(() -> commitments.forget(List.of(incident)));
        follow(PersonalDataEraser.erase(sheet(2).promising(promise("Refund", "2026-11-25T10:00:00Z", "The invoice"))
                .build()));

        // then
        promised("supervisor")
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("[erased]"))
                .body("items[0].state", equalTo("OPEN"));
    }

    @Test
    void shouldKeepErasedOnesApartThatDifferInTheirWordsAlone() {
        // given
        var both = sheet(1).promising(
                        promise("Refund", "2026-11-25T10:00:00Z", null), promise("Call", "2026-11-25T10:00:00Z", null));
        follow(both);
        transactions.run(() -> commitments.forget(List.of(incident)));

        // when
        follow(PersonalDataEraser.erase(both.version(2).build()));

        // then
        promised("supervisor").body("items.state", equalTo(List.of("OPEN", "OPEN")));
    }

    @Test
    void shouldEndInOneWayWhenTwoSayHowAtOnce() throws Exception {
        // given
        follow(sheet(1).promising(promise("Refund", "2026-11-25T10:00:00Z", null)));
        var id = first();

        // when
        var statuses = whileLocked(
                () -> {},
                () -> outcome(as("supervisor"), id, "{\"state\": \"KEPT\"}")
                        .extract()
                        .statusCode(),
                () -> outcome(as("supervisor"), id, "{\"state\": \"BROKEN\"}")
                        .extract()
                        .statusCode());

        // then
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(toldOf()).hasSize(2).startsWith("accalmie.CommitmentOpened.v1");
    }

    @Test
    void shouldNotBringWordsBackThatWereErasedMeanwhile() throws Exception {
        // given
        follow(sheet(1).promising(promise("Refund", "2026-11-25T10:00:00Z", "The invoice")));
        var id = first();

        // when
        var statuses = whileLocked(
                () -> commitments.forget(List.of(incident)),
                () -> outcome(as("supervisor"), id, "{\"state\": \"KEPT\"}")
                        .extract()
                        .statusCode());

        // then
        assertThat(statuses).containsExactly(200);
        promised("supervisor")
                .body("items[0].action", equalTo("[erased]"))
                .body("items[0].condition", equalTo("[erased]"))
                .body("items[0].state", equalTo("KEPT"));
    }

    @SafeVarargs
    private List<Integer> whileLocked(Runnable work, Callable<Integer>... requests) throws Exception {
        return whileLocked(customer, work, List.of(requests));
    }

    private AnIncident sheet(int version) {
        return anIncident().id(incident).version(version).of(customer);
    }

    private static org.accalmie.events.sheet.Commitment promise(
            String action, String dueAt, @Nullable String condition) {
        return new org.accalmie.events.sheet.Commitment(action, Instant.parse(dueAt), CommitmentOwner.TEAM, condition);
    }

    private void follow(AnIncident sheet) {
        follow(sheet.build());
    }

    private void follow(IncidentRecorded sheet) {
        transactions.run(() -> commitments.follow(List.of(new ToldIncident(sheet, NOW))));
    }

    private ValidatableResponse promised(String role) {
        return as(role).queryParam("incident", incident)
                .get("/commitments")
                .then()
                .statusCode(200);
    }

    private String first() {
        return promised("supervisor").extract().path("items[0].id");
    }

    private List<String> toldOf() {
        return onceSent(Topic.FOLLOW_UPS, incident.toString()).stream()
                .map(TestTopics.Read::type)
                .toList();
    }

    private static RequestSpecification as(String user, String role) {
        return io.restassured.RestAssured.given().auth().oauth2(Tokens.of(user, role));
    }

    private static ValidatableResponse outcome(RequestSpecification caller, String id, String body) {
        return caller.contentType(ContentType.JSON)
                .body(body)
                .post("/commitments/" + id + "/outcome")
                .then();
    }
}
