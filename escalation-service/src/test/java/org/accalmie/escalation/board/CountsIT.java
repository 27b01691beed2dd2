package org.accalmie.escalation.board;

import static io.restassured.RestAssured.given;
import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

/** How much there is on a board, whether a page is another one, and who one is. */
@QuarkusTest
class CountsIT extends ServiceTest {

    @Test
    void shouldCountWhatTheReaderSees() {
        // given
        escalate(anIncident().hearing(Signal.PHISHING).of("uma"));
        escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("uma"));
        escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("uma"));
        escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("uma").dossier(null));
        clock.set("2026-11-24T09:45:00Z");

        // then
        assertThat(counted(as("uma", "agent"), "team,state,overdue"))
                .containsExactly(
                        Map.of("team", "BILLING", "state", "PREPARING", "overdue", false, "count", 1),
                        Map.of("team", "BILLING", "state", "SENT", "overdue", false, "count", 2),
                        Map.of("team", "N2", "state", "SENT", "overdue", true, "count", 1));
        assertThat(counted(as("uma", "agent"), "overdue"))
                .containsExactly(Map.of("overdue", false, "count", 3), Map.of("overdue", true, "count", 1));
        assertThat(counted(as("billing").queryParam("sender", "uma"), "team"))
                .containsExactly(Map.of("team", "BILLING", "count", 3));
        assertThat(counted(as("uma", "agent").queryParam("state", "SENT").queryParam("overdue", true), "state"))
                .containsExactly(Map.of("state", "SENT", "count", 1));
        assertThat(counted(as("nobody", "agent"), "team,overdue")).isEmpty();
    }

    @Test
    void shouldCountNoLegalCaseForOthers() {
        // given
        escalate(anIncident().hearing(Signal.FORMAL_NOTICE).of("vera"));

        // then
        assertThat(counted(as("legal").queryParam("sender", "vera"), "team")).hasSize(1);
        assertThat(counted(as("supervisor").queryParam("legal", true).queryParam("sender", "vera"), "team"))
                .hasSize(1);
        assertThat(counted(as("supervisor").queryParam("legal", false).queryParam("sender", "vera"), "team"))
                .isEmpty();
        assertThat(counted(as("n2").queryParam("sender", "vera"), "team")).isEmpty();
    }

    @Test
    void shouldRefuseToCountByAnythingElse() {
        for (var by : List.of("owner", "team,", "TEAM")) {
            as("supervisor")
                    .queryParam("by", by)
                    .get("/escalations/counts")
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("by"));
        }
        as("admin").get("/escalations/counts").then().statusCode(403);
    }

    @Test
    void shouldAnswerAKnownPageWithoutIt() {
        // given
        var id =
                escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("walt")).id();
        var list = "/escalations?sort=nextDeadline";
        var tag = as("walt", "agent").get(list).header("ETag");

        // then
        clock.set("2026-11-24T09:10:00Z");
        var known = known(tag, as("walt", "agent")).get(list);
        known.then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Date", equalTo("Tue, 24 Nov 2026 09:10:00 GMT"));
        assertThat(known.asString()).isEmpty();
        known("\"x\", " + tag.substring(2), as("walt", "agent"))
                .get(list)
                .then()
                .statusCode(304);
        known("\"x\"", as("walt", "agent")).get(list).then().statusCode(200).body("items.size()", equalTo(1));
        known(tag, as("xenia", "agent")).get(list).then().statusCode(200).body("items.size()", equalTo(0));
        known(tag, given()).get(list).then().statusCode(401);

        // when
        post(as("walt", "agent"), id, "cancellation", "{\"reason\": \"Solved\"}")
                .statusCode(200);

        // then
        known(tag, as("walt", "agent")).get(list).then().statusCode(200).body("asOf", equalTo("2026-11-24T09:10:00Z"));
    }

    @Test
    void shouldSayWhoOneIs() {
        as("yves", "agent", "n2")
                .get("/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("yves"))
                .body("roles", equalTo(List.of("agent", "n2")))
                .body("teams", equalTo(List.of("N2")));
        as("tool").get("/me").then().statusCode(200).body("teams", equalTo(List.of()));
        given().get("/me").then().statusCode(401);
    }

    @Test
    void shouldNameTeamsAndCalendarsToEverybody() {
        as("tool")
                .get("/teams/names")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("N2", "BILLING", "LEGAL", "SUPERVISOR"))
                .body("items.zone", hasItem("Europe/Paris"))
                .body("items[0].members", equalTo(null));
        as("tool").get("/calendars/names").then().statusCode(200).body("items.name", hasItem("standard"));
        given().get("/teams/names").then().statusCode(401);
        as("tool").get("/teams/names/on-call").then().statusCode(404);
        as("admin").put("/teams/names").then().statusCode(405);
    }

    private static RequestSpecification known(String tag, RequestSpecification reader) {
        return reader.header("If-None-Match", tag);
    }

    private static List<Map<String, Object>> counted(RequestSpecification reader, String by) {
        return reader.queryParam("by", by)
                .get("/escalations/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
