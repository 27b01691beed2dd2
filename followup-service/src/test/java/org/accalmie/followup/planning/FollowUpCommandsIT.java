package org.accalmie.followup.planning;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.followup.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FollowUpCommandsIT extends ServiceTest {
    @Inject
    DueCallTimer timer;

    @Inject
    Forgetting forgetting;

    @Test
    void shouldAssignAndShowMyOwn() {
        // given
        var id = planned();

        // when
        post(id, "assignment", "{\"assignee\": \"supervisor\"}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("assignee", equalTo("supervisor"));

        // then
        as("supervisor")
                .queryParams(Map.of("assignee", "me", "customer", customer))
                .get("/follow-ups")
                .then()
                .body("items.id", equalTo(List.of(id)));
        post(id, "assignment", "{\"assignee\": \"supervisor\"}").body("version", equalTo(2));
        assertThat(told()).containsExactly("accalmie.FollowUpPlanned.v1");
    }

    @Test
    void shouldNotLetTheAgentCallWhoEndedTheConversation() {
        // given
        publishAndSee(anIncident().of(customer).handledBy("bruno").conversationEnded(true));
        var id = list(customer).path("items[0].id").toString();

        // then
        post(id, "assignment", "{\"assignee\": \"Bruno\"}")
                .statusCode(409)
                .body("rule", equalTo("called-by-somebody-else"))
                .body("state", equalTo("PLANNED"));
    }

    @Test
    void shouldNotTakeTheCallOfTheAgentWhoEndedTheConversation() {
        // given
        publishAndSee(anIncident().of(customer).handledBy("Supervisor").conversationEnded(true));
        var id = list(customer).path("items[0].id").toString();

        // then
        post(id, "attempt", "{\"reached\": false}").statusCode(409).body("rule", equalTo("called-by-somebody-else"));
        post(id, "outcome", "{\"reached\": true}").statusCode(409).body("rule", equalTo("called-by-somebody-else"));
        post(id, "cancellation", "{\"reason\": \"Called off\"}").statusCode(200);
    }

    @Test
    void shouldTryThreeTimesAndMiss() {
        // given
        var id = planned();
        clock.set("2026-11-24T08:05:00Z");

        // then
        attempt(id).body("attempts", equalTo(1)).body("dueAt", equalTo("2026-11-24T10:05:00Z"));
        attempt(id).body("attempts", equalTo(2)).body("dueAt", equalTo("2026-11-25T08:00:00Z"));
        attempt(id).body("attempts", equalTo(3)).body("state", equalTo("MISSED"));
        post(id, "attempt", "{\"reached\": false}")
                .statusCode(409)
                .body("state", equalTo("MISSED"))
                .body("rule", equalTo("change-while-planned"));
        assertThat(told())
                .containsExactly(
                        "accalmie.FollowUpPlanned.v1",
                        "accalmie.FollowUpRescheduled.v1",
                        "accalmie.FollowUpRescheduled.v1",
                        "accalmie.FollowUpMissed.v1");
    }

    @Test
    void shouldStayWhereItWasPutOffToWhenAnotherIncidentComes() {
        // given
        var incident = UUID.randomUUID();
        publishAndSee(anIncident().id(incident).of(customer).churnRisk(ChurnRisk.HIGH));
        var id = list(customer).path("items[0].id").toString();
        clock.set("2026-11-24T08:05:00Z");
        attempt(id);

        // when
        publishAndSee(anIncident().of(customer).verySerious());

        // then
        assertThat(calls())
                .containsExactly(
                        "2026-11-24T10:05:00Z PLANNED [CHURN_HIGH]", "2026-11-26T08:00:00Z PLANNED [VERY_SERIOUS]");
    }

    @Test
    void shouldMergeACallThatIsPutOffOntoTheDayOfAnother() {
        // given
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.CRITICAL));
        var first = list(customer)
                .path("items.find { it.dueAt.startsWith('2026-11-24') }.id")
                .toString();

        // when
        post(first, "reschedule", "{\"at\": \"2026-11-26T14:00:00+01:00\", \"reason\": \"In the afternoon\"}")
                .statusCode(200)
                .body("dueAt", equalTo("2026-11-26T13:00:00Z"))
                .body("reason", equalTo("In the afternoon"));

        // then
        assertThat(calls())
                .containsExactly("2026-11-26T08:00:00Z CANCELLED []", "2026-11-26T13:00:00Z PLANNED [CHURN_CRITICAL]");
    }

    @Test
    void shouldKeepAnOutcomeAndNeverCallForTheSameAgain() {
        // given
        var incident = UUID.randomUUID();
        publishAndSee(anIncident().id(incident).of(customer).churnRisk(ChurnRisk.HIGH));
        var id = list(customer).path("items[0].id").toString();
        var outcome = """
                {"reached": true, "commitmentsKept": false, "expertMadeContact": true, "planSatisfaction": 4,
                 "intent": "STAYS", "corrections": "The invoice", "note": "Calm"}""";

        // when
        post(id, "outcome", outcome)
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("doneAt", equalTo("2026-11-23T10:00:00Z"))
                .body("outcome.planSatisfaction", equalTo(4))
                .body("outcome.corrections", equalTo("The invoice"));

        // then
        post(id, "outcome", outcome).statusCode(200).body("version", equalTo(2));
        post(id, "outcome", "{\"reached\": false}").statusCode(409).body("state", equalTo("DONE"));
        publishAndSee(anIncident().id(incident).version(2).of(customer).churnRisk(ChurnRisk.HIGH));
        assertThat(calls()).containsExactly("2026-11-24T08:00:00Z DONE [CHURN_HIGH]");
        assertThat(told()).containsExactly("accalmie.FollowUpPlanned.v1", "accalmie.FollowUpDone.v1");
    }

    @Test
    void shouldRecordADepartureOnce() {
        // given
        var id = planned();

        // when
        post(id, "outcome", "{\"reached\": true, \"intent\": \"LEFT\"}").statusCode(200);
        post(id, "outcome", "{\"reached\": true, \"intent\": \"LEFT\"}").statusCode(200);

        // then
        as("supervisor")
                .queryParam("customer", customer)
                .get("/departures")
                .then()
                .body("items", hasSize(1))
                .body("items[0].departedOn", equalTo("2026-11-23"))
                .body("items[0].recordedBy", equalTo("supervisor"));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "accalmie.FollowUpPlanned.v1", "accalmie.FollowUpDone.v1", "accalmie.CustomerDeparted.v1");
    }

    @Test
    void shouldNoticeWhatWasNotDoneAndMissItTheNextDay() {
        // given
        var id = planned();

        // when
        clock.set("2026-11-24T17:00:00Z");
        timer.settle();

        // then
        get(id).body("remindedAt", equalTo("2026-11-24T17:00:00Z")).body("state", equalTo("PLANNED"));

        // when
        clock.set("2026-11-25T16:59:00Z");
        timer.settle();
        get(id).body("state", equalTo("PLANNED"));
        clock.set("2026-11-25T17:00:00Z");
        timer.settle();

        // then
        get(id).body("state", equalTo("MISSED"));
        assertThat(told()).containsExactly("accalmie.FollowUpPlanned.v1", "accalmie.FollowUpMissed.v1");
    }

    @Test
    void shouldCallOffForGood() {
        // given
        var incident = UUID.randomUUID();
        publishAndSee(anIncident().id(incident).of(customer).churnRisk(ChurnRisk.HIGH));
        var id = list(customer).path("items[0].id").toString();

        // when
        post(id, "cancellation", "{\"reason\": \"All is well\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));

        // then
        publishAndSee(anIncident().id(incident).version(2).of(customer).churnRisk(ChurnRisk.HIGH));
        assertThat(calls()).containsExactly("2026-11-24T08:00:00Z CANCELLED [CHURN_HIGH]");
        post(id, "cancellation", "{\"reason\": \"All is well\"}").statusCode(409);
    }

    @Test
    void shouldRefuseAnotherVersion() {
        as("supervisor")
                .header("If-Match", "\"7\"")
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"x\"}")
                .post("/follow-ups/" + planned() + "/cancellation")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assignment   | {"assignee": " "}                               | assignee
            attempt      | {"reached": true}                               | reached
            attempt      | {}                                              | reached
            outcome      | {"planSatisfaction": 3}                         | reached
            outcome      | {"reached": true, "planSatisfaction": 6}        | planSatisfaction
            outcome      | {"reached": true, "planSatisfaction": 0}        | planSatisfaction
            outcome      | {"reached": true, "intent": "GONE"}             | intent
            reschedule   | {"at": "2026-11-23T10:00:00Z", "reason": "x"}   | at
            reschedule   | {"at": "2026-11-24T10:00:00Z", "reason": " "}   | reason
            reschedule   | {"at": "2026-11-23T10:00:00Z", "reason": " "}   | at, reason
            reschedule   | {"at": "2026-11-23T10:00:00Z", "raison": "x"}   | at, raison, reason
            cancellation | {"reason": ""}                                  | reason
            """)
    void shouldNameWhatIsWrong(String command, String body, String fields) {
        post(planned(), command, body).statusCode(400).body("violations.field", containsInAnyOrder(fields.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assignment   | {"assignee": "sophie"}
            attempt      | {"reached": false}
            outcome      | {"reached": true}
            reschedule   | {"at": "2026-11-24T10:00:00Z", "reason": "x"}
            cancellation | {"reason": "x"}
            """)
    void shouldBeAskedByASupervisorAboutACallThatThereIs(String command, String body) {
        post(UUID.randomUUID().toString(), command, body).statusCode(404);
        as("agent")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/follow-ups/" + planned() + "/" + command)
                .then()
                .statusCode(403);
    }

    @Test
    void shouldForgetWhatWasWritten() {
        // given
        var id = planned();
        post(id, "outcome", "{\"reached\": true, \"note\": \"Calm\", \"corrections\": \"The invoice\"}");

        // when
        transactions.run(() -> forgetting.forget(customer));

        // then
        get(id).body("outcome.reached", equalTo(true)).body("outcome", not(hasKey("note")));
    }

    @Test
    void shouldCountTwoAttemptsThatAreToldAtOnce() throws Exception {
        // given
        var id = planned();

        // when
        var statuses = whileLocked(
                customer,
                () -> {},
                List.of(
                        () -> attempt(id).extract().statusCode(),
                        () -> attempt(id).extract().statusCode()));

        // then
        assertThat(statuses).containsExactly(200, 200);
        get(id).body("attempts", equalTo(2));
    }

    @Test
    void shouldLookAtTheVersionOnceNobodyElseChangesIt() throws Exception {
        // given
        var id = planned();
        Callable<Integer> callOff = () -> as("supervisor")
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body("{\"assignee\": \"%s\"}".formatted(UUID.randomUUID()))
                .post("/follow-ups/" + id + "/assignment")
                .statusCode();

        // when
        var statuses = whileLocked(customer, () -> {}, List.of(callOff, callOff));

        // then
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void shouldNotBringANoteBackThatWasErasedMeanwhile() throws Exception {
        // given
        String id = as("supervisor")
                .contentType(ContentType.JSON)
                .body(Map.of("customerId", customer, "dueAt", "2026-11-24T08:00:00Z", "note", "A marker"))
                .post("/follow-ups")
                .path("id");

        // when
        whileLocked(
                customer,
                () -> forgetting.forget(customer),
                List.of(() -> attempt(id).extract().statusCode()));

        // then
        get(id).body("attempts", equalTo(1)).body("$", not(hasKey("note")));
    }

    private String planned() {
        return as("supervisor")
                .contentType(ContentType.JSON)
                .body(Map.of("customerId", customer, "dueAt", "2026-11-24T08:00:00Z"))
                .post("/follow-ups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse attempt(String id) {
        return post(id, "attempt", "{\"reached\": false}").statusCode(200);
    }

    private static ValidatableResponse get(String id) {
        return as("supervisor").get("/follow-ups/" + id).then().statusCode(200);
    }

    private static ValidatableResponse post(String id, String command, String body) {
        return as("supervisor")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/follow-ups/" + id + "/" + command)
                .then();
    }
}
