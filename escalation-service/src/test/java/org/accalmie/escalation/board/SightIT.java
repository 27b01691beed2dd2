package org.accalmie.escalation.board;

import static io.restassured.RestAssured.given;
import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

/** Who sees which escalations, and may do what. */
@QuarkusTest
class SightIT extends ServiceTest {
    private static final String PROMISE = "{\"nextUpdateAt\": \"2026-11-25T15:00:00Z\"}";

    @Test
    void shouldShowATeamItsOwnAndNoOther() {
        // given
        var billing = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        var n2 = escalate(anIncident().hearing(Signal.PHISHING));

        // then
        assertThat(listed(as("billing"))).contains(billing.id()).doesNotContain(n2.id());
        assertThat(listed(as("n2"))).contains(n2.id()).doesNotContain(billing.id());
        assertThat(listed(as("supervisor"))).contains(billing.id(), n2.id());
        as("n2").get("/escalations/" + billing.id()).then().statusCode(403);
        post(as("n2"), billing.id(), "acknowledgement", PROMISE).statusCode(403);
    }

    @Test
    void shouldShowTheSenderTheirOwn() {
        // given
        var annas = escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("anna"));
        var recorded =
                escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("bob").recordedBy("anna"));
        var bobs = escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("bob"));

        // then
        assertThat(listed(as("anna", "agent")))
                .contains(annas.id(), recorded.id())
                .doesNotContain(bobs.id());
        as("anna", "agent").get("/escalations/" + annas.id()).then().statusCode(200);
        as("anna", "agent").get("/escalations/" + bobs.id()).then().statusCode(403);
        post(as("anna", "agent"), annas.id(), "acknowledgement", PROMISE).statusCode(403);
    }

    @Test
    void shouldKeepALegalCaseToLegalSupervisorAndSender() {
        // given
        var legal = escalate(anIncident().hearing(Signal.FORMAL_NOTICE).of("anna"));

        // then
        assertThat(listed(as("legal"))).contains(legal.id());
        as("legal").get("/escalations/" + legal.id()).then().statusCode(200);
        as("supervisor").get("/escalations/" + legal.id()).then().statusCode(200);
        as("anna", "agent").get("/escalations/" + legal.id()).then().statusCode(200);
        as("billing").get("/escalations/" + legal.id()).then().statusCode(403);
    }

    @Test
    void shouldOpenALegalCaseToTheTeamItIsTransferredTo() {
        // given
        var legal = escalate(anIncident().hearing(Signal.FORMAL_NOTICE).of("anna"));
        assertThat(listed(as("n2"))).doesNotContain(legal.id());

        // when
        post(as("legal"), legal.id(), "transfer", "{\"team\": \"N2\", \"reason\": \"Logs\"}")
                .statusCode(200);

        // then
        assertThat(listed(as("n2"))).contains(legal.id());
        assertThat(listed(as("legal"))).contains(legal.id());
        assertThat(listed(as("billing"))).doesNotContain(legal.id());
        as("n2").get("/escalations/" + legal.id()).then().statusCode(200);
        as("n2").get("/escalations/" + legal.id() + "/note").then().statusCode(200);
        as("n2").get("/escalations/" + legal.id() + "/timeline")
                .then()
                .statusCode(200)
                .body("items[0].details.reader", equalTo("N2"));
        post(as("n2"), legal.id(), "acknowledgement", PROMISE).statusCode(200);
    }

    @Test
    void shouldOpenALegalCaseToTheTeamItIsGivenToByHand() {
        // given
        var legal = escalate(anIncident().hearing(Signal.FORMAL_NOTICE).of("anna"));

        // when
        UUID id = byHand("anna", legal.incidentId(), 201).getUUID("id");

        // then
        assertThat(listed(as("n2"))).contains(id).doesNotContain(legal.id());
        as("n2").get("/escalations/" + id).then().statusCode(200);
        post(as("n2"), id, "acknowledgement", PROMISE).statusCode(200);
    }

    @Test
    void shouldKeepALegalCaseFromWhoRecordedItForAColleague() {
        // given
        var legal =
                escalate(anIncident().hearing(Signal.FORMAL_NOTICE).of("bob").recordedBy("anna"));

        // then
        assertThat(listed(as("anna", "agent"))).doesNotContain(legal.id());
        as("anna", "agent").get("/escalations/" + legal.id()).then().statusCode(403);
        as("anna", "agent")
                .get("/escalations/" + legal.id() + "/timeline")
                .then()
                .statusCode(403);
        byHand("anna", legal.incidentId(), 403);
        as("bob", "agent").get("/escalations/" + legal.id()).then().statusCode(200);
    }

    @Test
    void shouldKnowTheSenderWhateverTheCaseOfTheLetters() {
        // given
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("Zoe"));

        // then
        assertThat(listed(as("zoe", "agent"))).contains(sent.id());
        as("ZOE", "agent").get("/escalations/" + sent.id()).then().statusCode(200);
        post(as("zoe", "agent"), sent.id(), "cancellation", "{\"reason\": \"Solved\"}")
                .statusCode(200);
    }

    @Test
    void shouldTurnAwayWhoHasNothingToDoWithIt() {
        // given
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));

        // then
        for (var role : List.of("tool", "care", "bi", "admin")) {
            as(role).get("/escalations").then().statusCode(403);
            as(role).get("/escalations/" + sent.id()).then().statusCode(403);
            post(as(role), sent.id(), "acknowledgement", PROMISE).statusCode(403);
        }
        given().get("/escalations").then().statusCode(401);
    }

    @Test
    void shouldAnswerAboutWhatDoesNotExist() {
        as("supervisor").get("/escalations/" + UUID.randomUUID()).then().statusCode(404);
        post(as("supervisor"), UUID.randomUUID(), "acknowledgement", PROMISE).statusCode(404);
        as("supervisor")
                .queryParam("incident", UUID.randomUUID())
                .get("/escalations")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .body("containsKey('next')", equalTo(true))
                .body("next", equalTo(null));
    }

    @Test
    void shouldFilterAndPage() {
        // given
        var first = escalate(anIncident().hearing(Signal.PHISHING).of("carla"));
        var second = escalate(anIncident().hearing(Signal.DOUBLE_BILLING).of("carla"));
        var carla = as("carla", "agent");

        // then
        assertThat(listed(as("carla", "agent"))).containsExactly(second.id(), first.id());
        assertThat(listed(as("carla", "agent").queryParam("team", "N2"))).containsExactly(first.id());
        assertThat(listed(as("carla", "agent").queryParam("urgency", "H24"))).containsExactly(second.id());
        assertThat(listed(as("carla", "agent").queryParam("state", "ACKNOWLEDGED")))
                .isEmpty();
        assertThat(listed(as("carla", "agent").queryParam("overdue", true))).isEmpty();
        clock.set("2026-11-24T10:00:00Z");
        assertThat(listed(as("carla", "agent").queryParam("overdue", true))).containsExactly(first.id());
        assertThat(listed(as("carla", "agent").queryParam("overdue", false))).containsExactly(second.id());
        var page = carla.queryParam("limit", 1)
                .get("/escalations")
                .then()
                .extract()
                .jsonPath();
        assertThat(page.getList("items.id", UUID.class)).containsExactly(second.id());
        assertThat(listed(as("carla", "agent").queryParam("limit", 1).queryParam("after", page.getString("next"))))
                .containsExactly(first.id());
    }

    @Test
    void shouldRefuseQueriesThatMakeNoSense() {
        as("supervisor").queryParam("limit", 0).get("/escalations").then().statusCode(400);
        as("supervisor").queryParam("limit", 501).get("/escalations").then().statusCode(400);
        as("supervisor").queryParam("after", "???").get("/escalations").then().statusCode(400);
    }

    private static JsonPath byHand(String agent, UUID incident, int status) {
        return as(agent, "agent")
                .contentType("application/json")
                .body("""
                        {"incidentId": "%s", "team": "N2", "urgency": "H24", "request": "Logs"}""".formatted(incident))
                .post("/escalations")
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private static List<UUID> listed(RequestSpecification reader) {
        return reader.get("/escalations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }
}
