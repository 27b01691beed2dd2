package org.accalmie.followup.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.incident.DepartureReported;
import org.accalmie.followup.ServiceTest;
import org.accalmie.local.testing.GoldenExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DepartureResourceIT extends ServiceTest {
    @Inject
    EventJson events;

    @Test
    void shouldRecordWhoLeftOnceForADay() {
        // when
        var id = post("tool", customer, "2026-12-01").statusCode(201).extract().path("id");

        // then
        post("tool", customer, "2026-12-01").statusCode(200).body("id", equalTo(id));
        post("tool", customer, "2026-12-02").statusCode(201);
        as("supervisor")
                .queryParam("customer", customer)
                .get("/departures")
                .then()
                .statusCode(200)
                .body("items.departedOn", equalTo(List.of("2026-12-02", "2026-12-01")))
                .body("items[1].reason", equalTo("Cancelled by letter"))
                .body("items[1].recordedBy", equalTo("tool"));
        as("supervisor")
                .queryParams(Map.of("customer", customer, "to", "2026-12-01"))
                .get("/departures")
                .then()
                .body("items", hasSize(1));
        assertThat(told()).containsExactly("accalmie.CustomerDeparted.v1", "accalmie.CustomerDeparted.v1");
    }

    @Test
    void shouldNoteOnceWhatAConnectorHeard() {
        // given
        var golden = events.read(GoldenExamples.of(DepartureReported.class), DepartureReported.class);
        var reported = new DepartureReported(customer, golden.departedOn(), golden.reason(), golden.reportedBy());

        // when
        publish(reported);
        publish(reported);

        // then
        eventually(() -> as("supervisor")
                .queryParam("customer", customer)
                .get("/departures")
                .then()
                .body("items.departedOn", equalTo(List.of("2026-12-01")))
                .body("items[0].reason", equalTo("Cancelled by letter"))
                .body("items[0].recordedBy", equalTo("connector:crm")));
        eventually(() -> assertThat(told()).containsExactly("accalmie.CustomerDeparted.v1"));
        post("tool", customer, "2026-12-01").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"supervisor", "agent", "bi", "admin"})
    void shouldBeToldByToolsAlone(String role) {
        post(role, customer, "2026-12-01").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"'', 2026-12-01, customerId", "CLT-1, soon, departedOn", "CLT-1, 10000-01-01, departedOn"})
    void shouldNameWhatIsWrong(String customerId, String day, String field) {
        post("tool", customerId, day).statusCode(400).body("violations.field", equalTo(List.of(field)));
    }

    private static ValidatableResponse post(String role, String customerId, String day) {
        return as(role).contentType(ContentType.JSON)
                .body(Map.of("customerId", customerId, "departedOn", day, "reason", "Cancelled by letter"))
                .post("/departures")
                .then();
    }

    @Test
    void shouldRecordOnceWhatManyToolsReportAtOnce() throws Exception {
        // given
        var body = "{\"customerId\": \"%s\", \"departedOn\": \"2026-11-20\"}".formatted(customer);
        Callable<Integer> report = () -> as("tool")
                .contentType("application/json")
                .body(body)
                .post("/departures")
                .statusCode();

        // when
        List<Integer> answers;
        try (var tools = Executors.newFixedThreadPool(4)) {
            answers = tools.invokeAll(Collections.nCopies(8, report)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }

        // then
        assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
    }
}
