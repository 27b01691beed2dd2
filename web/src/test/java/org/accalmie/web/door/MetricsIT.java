package org.accalmie.web.door;

import static io.restassured.RestAssured.given;
import static org.accalmie.web.door.Door.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsIT {
    private static final String NAME = "Jeanne.Dupont";

    @Test
    void shouldMeasureByTemplatesWhoeverAsksForWhatever() {
        // given
        for (var i = 0; i < 130; i++) {
            given().delete("/things/" + NAME + i);
            given().put("/agents/" + NAME + i + "/recovery-break");
            given().patch("/things/" + NAME + i);
            given().auth().oauth2("forged").get("/things/" + NAME + i);
        }
        as("agent").get("/things/" + NAME);
        as("agent").get("/q/" + NAME);
        given().request("JEANNE", "/things");

        // when
        as("agent").get("/things/fault");

        // then, once the end of an answer is counted as well
        await().untilAsserted(() -> assertThat(given().get("/q/metrics").asString())
                .doesNotContain(NAME, "JEANNE")
                .contains(
                        measured("DELETE", "405", "/things/{id}"),
                        measured("PATCH", "401", "/things/{id}"),
                        measured("GET", "401", "/things/{id}"),
                        measured("GET", "500", "/things/fault"))
                .contains("uri=\"/UNMATCHED\""));
    }

    private static String measured(String method, String status, String uri) {
        var outcome = status.startsWith("4") ? "CLIENT_ERROR" : "SERVER_ERROR";
        return "http_server_requests_seconds_count{method=\"%s\",outcome=\"%s\",status=\"%s\",uri=\"%s\""
                .formatted(method, outcome, status, uri);
    }
}
