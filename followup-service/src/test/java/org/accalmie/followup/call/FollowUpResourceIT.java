package org.accalmie.followup.call;

import static io.restassured.RestAssured.given;
import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.followup.ServiceTest;
import org.accalmie.local.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FollowUpResourceIT extends ServiceTest {

    @Test
    void shouldShowACall() {
        // given
        var incident = UUID.randomUUID();
        publishAndSee(anIncident().id(incident).of(customer).handledBy("bruno").conversationEnded(true));
        var id = list(customer).path("items[0].id").toString();

        // when
        var answer = as("supervisor").get("/follow-ups/" + id).then();

        // then
        answer.statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(id))
                .body("customerId", equalTo(customer))
                .body("incidentIds", equalTo(List.of(incident.toString())))
                .body("causes", equalTo(List.of("CONVERSATION_ENDED")))
                .body("dueAt", equalTo("2026-11-24T08:00:00Z"))
                .body("state", equalTo("PLANNED"))
                .body("notBy", equalTo(List.of("bruno")))
                .body("attempts", equalTo(0))
                .body("version", equalTo(1))
                .body("$", not(hasKey("assignee")))
                .body("$", not(hasKey("outcome")));
    }

    @Test
    void shouldListNewestFirstPageByPage() {
        // given
        var planned = IntStream.range(0, 5)
                .mapToObj(n -> byHand(Map.of("dueAt", "2026-12-0" + (n + 1) + "T10:00:00Z"))
                        .path("id")
                        .toString())
                .toList();

        // when
        var listed = new ArrayList<String>();
        @Nullable String next = null;
        do {
            var page = as("supervisor").queryParams(pageAfter(next)).get("/follow-ups");
            listed.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        } while (next != null);

        // then
        assertThat(listed).isEqualTo(planned.reversed());
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2026-11-25, 1",
        "from, 2026-11-26, 1",
        "from, 2026-11-27, 0",
        "to, 2026-11-23, 0",
        "to, 2026-11-24, 1",
        "to, 2026-11-26, 2",
        "state, PLANNED, 2",
        "state, DONE, 0",
        "assignee, sophie, 0",
        "limit, 1, 1",
        "limit, 500, 2",
    })
    void shouldFilter(String parameter, String value, int count) {
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.CRITICAL));
        as("supervisor")
                .queryParam("customer", customer)
                .queryParam(parameter, value)
                .get("/follow-ups")
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }

    @Test
    void shouldAnswerAnEmptyListForACustomerWithoutCalls() {
        as("supervisor")
                .queryParam("customer", customer)
                .get("/follow-ups")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("next", nullValue())
                .body("$", hasKey("next"));
    }

    @Test
    void shouldPlanByHand() {
        // given
        var incident = UUID.randomUUID().toString();

        // when
        var answer = byHand(Map.of(
                "dueAt",
                "2026-11-24T15:30:00+01:00",
                "incidentIds",
                List.of(incident),
                "note",
                "Ask about the invoice"));

        // then
        answer.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/follow-ups/" + answer.path("id")))
                .header("ETag", "\"1\"")
                .body("customerId", equalTo(customer))
                .body("causes", equalTo(List.of("MANUAL")))
                .body("incidentIds", equalTo(List.of(incident)))
                .body("dueAt", equalTo("2026-11-24T14:30:00Z"))
                .body("plannedBy", equalTo("supervisor"))
                .body("note", equalTo("Ask about the invoice"));
        eventually(() -> assertThat(told()).containsExactly("accalmie.FollowUpPlanned.v1"));
    }

    @Test
    void shouldTakeThePlannedCallOfThatDayInHand() {
        // given
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.HIGH));

        // when
        var answer = byHand(Map.of("dueAt", "2026-11-24T14:30:00Z"));

        // then
        answer.then().statusCode(200).body("causes", equalTo(List.of("CHURN_HIGH", "MANUAL")));
        assertThat(calls()).containsExactly("2026-11-24T14:30:00Z PLANNED [CHURN_HIGH, MANUAL]");
    }

    @Test
    void shouldNeverPlanTwoCallsOnOneDayHoweverManyAskAtOnce() throws Exception {
        // given
        publish(anIncident().of(customer).churnRisk(ChurnRisk.HIGH));
        var statuses = new ArrayList<Integer>();

        // when
        try (var callers = Executors.newFixedThreadPool(8)) {
            var answers = callers.invokeAll(IntStream.range(0, 16)
                    .<Callable<Response>>mapToObj(n -> () -> byHand(Map.of("dueAt", "2026-11-24T14:30:00Z")))
                    .toList());
            for (var answer : answers) {
                statuses.add(answer.get().statusCode());
            }
        }

        // then
        assertThat(statuses).filteredOn(status -> status != 409).singleElement().isIn(200, 201);
        eventually(() -> assertThat(calls()).containsExactly("2026-11-24T14:30:00Z PLANNED [CHURN_HIGH, MANUAL]"));
    }

    @Test
    void shouldNameTheFirstWhenASecondCallIsPlannedForThatDay() {
        // given
        var first = byHand(Map.of("dueAt", "2026-11-24T14:30:00Z")).path("id").toString();

        // when
        var second = byHand(Map.of("dueAt", "2026-11-24T09:00:00Z"));

        // then
        second.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .header("Location", matchesPattern(".*/follow-ups/" + first))
                .body("id", equalTo(first))
                .body("state", equalTo("PLANNED"))
                .body("rule", equalTo("plan-by-hand-once-a-day"));
        assertThat(calls()).containsExactly("2026-11-24T14:30:00Z PLANNED [MANUAL]");
        byHand(Map.of("dueAt", "2026-11-25T09:00:00Z")).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T10:00:00Z, 2026-11-28 is a day without work",
        "2026-12-25T10:00:00Z, 2026-12-25 is a day without work (Christmas)",
        "2026-11-24T06:30:00Z, '07:30 is outside of working hours, 09:00 to 18:00'",
        "2026-11-24T17:00:00Z, '18:00 is outside of working hours, 09:00 to 18:00'",
        "2026-11-24T12:00:00Z,",
        "2026-11-24T08:00:00Z,",
    })
    void shouldPlanOutsideOfWorkingTimeWithAWarning(String dueAt, @Nullable String warning) {
        var answer = byHand(Map.of("dueAt", dueAt)).then().statusCode(201);
        if (warning == null) {
            answer.body("$", not(hasKey("warnings")));
        } else {
            answer.body("warnings.field", equalTo(List.of("dueAt")))
                    .body("warnings.message", equalTo(List.of(warning)));
        }
        as("supervisor")
                .queryParam("customer", customer)
                .get("/follow-ups")
                .then()
                .body("items[0]", not(hasKey("warnings")));
    }

    @Test
    void shouldAnswerARepeatedRequestAlike() {
        // given
        var key = UUID.randomUUID().toString();
        var first = keyed(key, "2026-11-24T14:30:00Z");

        // when
        var second = keyed(key, "2026-11-24T14:30:00Z");

        // then
        second.then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first.path("id")));
        keyed(key, "2026-11-25T14:30:00Z").then().statusCode(422);
        assertThat(calls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "customerId | {'dueAt': '2026-11-24T14:30:00Z'}",
                "customerId | {'customerId': ' ', 'dueAt': '2026-11-24T14:30:00Z'}",
                "customerId | {'customerId': '{{ticket.requester.id}}', 'dueAt': '2026-11-24T14:30:00Z'}",
                "customerId | {'customerId': '..', 'dueAt': '2026-11-24T14:30:00Z'}",
                "dueAt      | {'customerId': 'CLT-1', 'dueAt': '9999-01-01T10:00:00Z'}",
                "dueAt      | {'customerId': 'CLT-1'}",
                "dueAt      | {'customerId': 'CLT-1', 'dueAt': '2026-11-23T10:00:00Z'}",
                "dueAt      | {'customerId': 'CLT-1', 'dueAt': '2026-11-24T14:30:00'}",
                "dueAt      | {'customerId': 'CLT-1', 'dueAt': 'tomorrow'}",
                "incidentIds[0] | {'customerId': 'CLT-1', 'dueAt': '2026-11-24T14:30:00Z', 'incidentIds': ['INC-1']}",
                "cause      | {'customerId': 'CLT-1', 'dueAt': '2026-11-24T14:30:00Z', 'cause': 'MANUAL'}",
            })
    void shouldRefuseWhatIsNotACall(String field, String body) {
        as("supervisor")
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/follow-ups")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItems(field));
    }

    @ParameterizedTest
    @CsvSource({
        "state, OPEN",
        "from, yesterday",
        "to, 2026-13-01",
        "after, nonsense",
        "after, bm8gaWQ",
        "limit, 0",
        "limit, 501",
        "limit, many"
    })
    void shouldRefuseAnUnreadableQueryNamingTheParameter(String parameter, String value) {
        as("supervisor")
                .queryParam(parameter, value)
                .get("/follow-ups")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", equalTo(List.of(parameter)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/follow-ups", "/follow-ups/01938b5e-8c20-7b5e-9d3f-4d6e8f0a2b30"})
    void shouldOpenToSupervisorsOnly(String path) {
        given().get(path).then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2(Tokens.expired("supervisor")).get(path).then().statusCode(401);
        for (var role : List.of("agent", "tool", "n2", "care", "bi", "admin")) {
            as(role).get(path).then().statusCode(403).contentType("application/problem+json");
        }
        as("agent")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/follow-ups")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01938b5e-8c20-7b5e-9d3f-4d6e8f0a2b30", "nonsense"})
    void shouldNotFindWhatIsNotThere(String id) {
        as("supervisor").get("/follow-ups/" + id).then().statusCode(404).contentType("application/problem+json");
    }

    private Response byHand(Map<String, Object> call) {
        return keyed(UUID.randomUUID().toString(), call);
    }

    private Response keyed(String key, String dueAt) {
        return keyed(key, Map.of("dueAt", dueAt));
    }

    private Response keyed(String key, Map<String, Object> call) {
        var body = new TreeMap<>(call);
        body.put("customerId", customer);
        return as("supervisor")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/follow-ups");
    }

    private Map<String, String> pageAfter(@Nullable String cursor) {
        var query = new TreeMap<>(Map.of("customer", customer, "limit", "2"));
        if (cursor != null) {
            query.put("after", cursor);
        }
        return query;
    }
}
