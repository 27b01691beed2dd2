package org.accalmie.escalation.board;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.local.testing.StreamClient;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The board as it changes: who sees a case is told of it, and who does no longer. */
@QuarkusTest
class EscalationStreamIT extends ServiceTest {
    private static final String TO_N2 = "{\"team\": \"N2\", \"reason\": \"Technical\"}";

    private final List<StreamClient> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(StreamClient::close);
    }

    @Test
    void shouldTellEachOfWhatTheySee() {
        // given
        var supervisor = follow(Tokens.of("supervisor"));
        var billing = follow(Tokens.of("billing"));
        var n2 = follow(Tokens.of("n2"));
        var anna = follow(Tokens.of("anna", "agent"));
        var bob = follow(Tokens.of("bob", "agent"));

        // when
        var id =
                escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("anna")).id();

        // then
        for (var stream : List.of(supervisor, billing, anna)) {
            eventually(() -> assertThat(changes(stream, id)).isNotEmpty());
        }
        var listed = as("billing").get("/escalations?limit=1").jsonPath().getMap("items[0]");
        assertThat(JsonPath.from(changes(billing, id).getLast()).getMap("")).isEqualTo(listed);

        // when
        post(as("billing"), id, "transfer", TO_N2).statusCode(200);

        // then
        eventually(() -> assertThat(changes(n2, id)).isNotEmpty());
        eventually(() -> assertThat(billing.told("gone")).containsExactly(gone(id)));
        eventually(() -> assertThat(changes(supervisor, id)).last().asString().contains("\"team\":\"N2\""));
        assertThat(bob.told("changed")).isEmpty();
        assertThat(bob.told("gone")).isEmpty();
        assertThat(n2.told("gone")).isEmpty();
    }

    @Test
    void shouldFollowOneTeam() {
        // given
        var team = follow(Tokens.of("supervisor"), "?team=BILLING");
        var id = escalate(anIncident().hearing(Signal.DOUBLE_BILLING)).id();
        eventually(() -> assertThat(changes(team, id)).isNotEmpty());

        // when
        post(as("billing"), id, "transfer", TO_N2).statusCode(200);

        // then
        eventually(() -> assertThat(team.told("gone")).containsExactly(gone(id)));
        assertThat(changes(team, id)).noneMatch(row -> row.contains("\"team\":\"N2\""));
    }

    @Test
    void shouldTellOfALegalCaseItsReadersAlone() {
        // given
        var legal = follow(Tokens.of("legal"));
        var clerk = follow(Tokens.of("clerk", "agent"));
        var anna = follow(Tokens.of("anna", "agent"));

        // when
        var id = escalate(anIncident().hearing(Signal.LEGAL_THREAT).of("anna").recordedBy("clerk"))
                .id();

        // then
        eventually(() -> assertThat(changes(legal, id)).isNotEmpty());
        eventually(() -> assertThat(changes(anna, id)).isNotEmpty());
        assertThat(clerk.told("changed")).isEmpty();
    }

    @Test
    void shouldHaveTheListReadAnewByWhoJoinsATeam() {
        // given
        var joining = follow(Tokens.of("zoe", "agent"));
        var teams = as("admin").get("/teams").asString();

        // when
        as("admin")
                .contentType(ContentType.JSON)
                .body(joined(teams, "BILLING", "zoe"))
                .put("/teams")
                .then()
                .statusCode(200);
        var id = escalate(anIncident().hearing(Signal.DOUBLE_BILLING)).id();

        // then
        try {
            eventually(() -> assertThat(joining.told("resync")).hasSize(1));
            eventually(() -> assertThat(changes(joining, id)).isNotEmpty());
        } finally {
            as("admin")
                    .contentType(ContentType.JSON)
                    .body(teams)
                    .put("/teams")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void shouldTellThoseWhoSeeACaseWhoHasItOpen() {
        // given
        var legal = follow(Tokens.of("legal"));
        var billing = follow(Tokens.of("billing"));
        var id = escalate(anIncident().hearing(Signal.FORMAL_NOTICE).of("anna")).id();

        // when
        eventually(() -> {
            as("supervisor").put("/escalations/" + id + "/presence").then().statusCode(204);
            assertThat(legal.told("presence")).isNotEmpty();
        });
        as("supervisor").delete("/escalations/" + id + "/presence").then().statusCode(204);

        // then
        var told = "{\"id\":\"%s\",\"person\":\"supervisor\",\"until\":\"2026-11-24T09:00:%s\"}";
        assertThat(legal.told("presence").getFirst()).isEqualTo(told.formatted(id, "45Z"));
        eventually(() -> assertThat(legal.told("presence").getLast()).isEqualTo(told.formatted(id, "00Z")));
        assertThat(billing.told("presence")).isEmpty();
        as("billing").put("/escalations/" + id + "/presence").then().statusCode(403);
        as("billing")
                .put("/escalations/" + UUID.randomUUID() + "/presence")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldTurnAwayWhomNoEscalationConcerns() {
        for (var role : List.of("tool", "care", "bi", "admin")) {
            assertThat(StreamClient.open(address(), Tokens.of(role)).status()).isEqualTo(403);
        }
    }

    private static String joined(String teams, String team, String person) {
        return teams.replaceFirst(
                "(\"name\"\\s*:\\s*\"" + team + "\"(?s:.*?)\"members\"\\s*:\\s*\\[)", "$1\"" + person + "\"");
    }

    private static List<String> changes(StreamClient stream, UUID id) {
        return stream.told("changed").stream()
                .filter(row -> row.startsWith("{\"id\":\"" + id))
                .toList();
    }

    private static String gone(UUID id) {
        return "{\"id\":\"%s\"}".formatted(id);
    }

    private StreamClient follow(String token) {
        return follow(token, "");
    }

    private StreamClient follow(String token, String query) {
        var stream = StreamClient.open(URI.create(address() + query), token);
        open.add(stream);
        assertThat(stream.status()).isEqualTo(200);
        eventually(() -> assertThat(stream.told("beat")).isNotEmpty());
        return stream;
    }

    private static URI address() {
        return URI.create("http://localhost:" + RestAssured.port + "/escalations/stream");
    }
}
