package org.accalmie.followup.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.followup.exposure.CareFixture;
import org.accalmie.local.testing.StreamClient;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CareAlertStreamIT extends CareFixture {
    @Test
    void shouldTellCareManagersOfAlertsUntilTheyAreForgotten() {
        try (var stream = StreamClient.open(address(), Tokens.of("care"))) {
            // given
            eventually(() -> assertThat(stream.told("beat")).isNotEmpty());

            // when
            follow(contact(Anger.MILD).id(incident));
            hear(felt(1, null, true));
            eventually(() -> assertThat(changes(stream)).isNotEmpty());
            var id = firstId();
            acknowledge("carla", id).statusCode(200);

            // then
            eventually(() -> assertThat(changes(stream)).last().asString().contains("ACKNOWLEDGED"));
            assertThat(JsonPath.from(changes(stream).getLast()).getMap(""))
                    .isEqualTo(alerts().extract().jsonPath().getMap("items[0]"));

            // when
            jdbi.useHandle(handle -> handle.execute(
                    "delete from care_alert where happened_on < ? and agent_id = ?",
                    LocalDate.parse("2035-01-01"),
                    agent));

            // then
            eventually(() -> assertThat(stream.told("gone")).containsExactly("{\"id\":\"%s\"}".formatted(id)));
        }
    }

    @Test
    void shouldTellNobodyElse() {
        for (var role : List.of("supervisor", "agent", "tool", "n2", "bi", "admin")) {
            try (var stream = StreamClient.open(address(), Tokens.of(role))) {
                assertThat(stream.status()).as(role).isEqualTo(403);
            }
        }
    }

    private List<String> changes(StreamClient stream) {
        return stream.told("changed").stream()
                .filter(row -> row.contains(agent))
                .toList();
    }

    private static URI address() {
        return URI.create("http://localhost:" + RestAssured.port + "/care-alerts/stream");
    }
}
