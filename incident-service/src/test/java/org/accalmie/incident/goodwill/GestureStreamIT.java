package org.accalmie.incident.goodwill;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.StreamClient;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GestureStreamIT extends ServiceTest {
    private static final String REFUND = """
            {"type": "FULL_REFUND", "amount": 80, "justification": "Never worked"}""";

    @Test
    void shouldTellSupervisorsOfGesturesAsTheListShowsThem() {
        try (var stream = StreamClient.open(address(), Tokens.of("supervisor"))) {
            // given
            eventually(() -> assertThat(stream.told("beat")).isNotEmpty());

            // when
            var incident = record(aSheet().of(customer).withJson("gesture", REFUND))
                    .get("id")
                    .asText();
            eventually(() -> assertThat(changes(stream)).hasSize(1));
            as("lea", "supervisor")
                    .contentType("application/json")
                    .body("{\"decision\": \"APPROVED\"}")
                    .post("/incidents/" + incident + "/gesture/approval")
                    .then()
                    .statusCode(200);

            // then
            eventually(() -> assertThat(changes(stream)).hasSize(2));
            var told = changes(stream).stream().map(JsonPath::from).toList();
            var listed = as("supervisor").get("/gestures?limit=1").jsonPath();
            assertThat(told.getFirst().getString("state")).isEqualTo("PROPOSED");
            assertThat(told.getLast().getMap("")).isEqualTo(listed.getMap("items[0]"));
            assertThat(told.getLast().getString("id")).isEqualTo(told.getFirst().getString("id"));
        }
    }

    @Test
    void shouldTellNobodyElse() {
        for (var role : List.of("agent", "tool", "n2", "care", "bi", "admin")) {
            try (var stream = StreamClient.open(address(), Tokens.of(role))) {
                assertThat(stream.status()).as(role).isEqualTo(403);
            }
        }
    }

    private List<String> changes(StreamClient stream) {
        return stream.told("changed").stream()
                .filter(row -> row.contains(customer))
                .toList();
    }

    private static URI address() {
        return URI.create("http://localhost:" + RestAssured.port + "/gestures/stream");
    }
}
