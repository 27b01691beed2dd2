package org.accalmie.followup.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.List;
import org.accalmie.followup.ServiceTest;
import org.accalmie.local.testing.StreamClient;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowUpStreamIT extends ServiceTest {
    @Test
    void shouldTellSupervisorsOfCallsAsTheListShowsThem() {
        try (var stream = StreamClient.open(address(), Tokens.of("supervisor"))) {
            // given
            eventually(() -> assertThat(stream.told("beat")).isNotEmpty());

            // when
            String id = post("", "{\"customerId\": \"%s\", \"dueAt\": \"2035-03-05T10:00:00Z\"}".formatted(customer));
            eventually(() -> assertThat(changes(stream)).hasSize(1));
            post("/" + id + "/assignment", "{\"assignee\": \"sophie\"}");

            // then
            eventually(() -> assertThat(changes(stream)).hasSize(2));
            assertThat(JsonPath.from(changes(stream).getLast()).getMap(""))
                    .isEqualTo(list(customer).jsonPath().getMap("items[0]"))
                    .containsEntry("assignee", "sophie");
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

    private static String post(String path, String body) {
        return as("supervisor")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/follow-ups" + path)
                .jsonPath()
                .getString("id");
    }

    private List<String> changes(StreamClient stream) {
        return stream.told("changed").stream()
                .filter(row -> row.contains(customer))
                .toList();
    }

    private static URI address() {
        return URI.create("http://localhost:" + RestAssured.port + "/follow-ups/stream");
    }
}
