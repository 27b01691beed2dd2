package org.accalmie.incident.intake;

import static org.accalmie.incident.ASheet.aSheet;
import static org.accalmie.incident.ASheet.aWholeSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.UUID;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingIT extends ServiceTest {

    @Test
    void shouldShowAnIncidentToItsAgentItsRecorderAndTheSupervisors() {
        // given
        var path = "/incidents/" + record(aWholeSheet()).get("id").asText();

        // then
        as("agent").get(path).then().statusCode(200);
        as("tool").get(path).then().statusCode(200);
        as("supervisor").get(path).then().statusCode(200);
    }

    @Test
    void shouldRefuseWhoMayNotSeeIt() {
        // given
        var path = "/incidents/" + record(aWholeSheet()).get("id").asText();

        // then
        as("zoe", "agent").get(path).then().statusCode(403).contentType("application/problem+json");
        as("other-tool", "tool").get(path).then().statusCode(403);
        as("admin").get(path).then().statusCode(403);
        as("n2").get(path).then().statusCode(403);
    }

    @Test
    void shouldNotFindWhatIsNotThere() {
        as("supervisor")
                .get("/incidents/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        as("supervisor").get("/incidents/7").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void shouldNameAllMethodsOfAPathWhicheverRoomTheyAreIn() {
        var path = "/incidents/" + record(aWholeSheet()).get("id").asText();
        assertThat(as("agent").delete(path).header("Allow")).isEqualTo("GET, HEAD, OPTIONS, PATCH");
    }

    @Test
    void shouldShowWellbeingToTheAgentConcernedAlone() {
        // given
        var posted = record("tool", aWholeSheet());
        var path = "/incidents/" + posted.get("id").asText();

        // when
        var toAgent = body(as("agent").get(path), 200);
        var toSupervisor = body(as("supervisor").get(path), 200);
        var toTool = body(as("tool").get(path), 200);

        // then
        assertThat(toAgent.get("agentWellbeing").asInt()).isEqualTo(2);
        assertThat(toAgent.get("agentDistress").asBoolean()).isTrue();
        assertThat(toSupervisor.toString()).doesNotContain("agentWellbeing", "agentDistress");
        assertThat(toTool.toString()).doesNotContain("agentWellbeing", "agentDistress");
        assertThat(posted.toString()).doesNotContain("agentWellbeing", "agentDistress");
    }

    @Test
    void shouldShowWellbeingToCareManagersAsWell() {
        var path = "/incidents/" + record(aWholeSheet()).get("id").asText();
        var shown = body(as("karim", "supervisor", "care").get(path), 200);
        assertThat(shown.get("agentWellbeing").asInt()).isEqualTo(2);
    }

    @Test
    void shouldTakeAnAgentForTheirOwnWhateverTheCaseOfTheLetters() {
        // given
        var agent = "Lea-" + customer;
        var incident = record(aSheet().by(agent).withJson("agentWellbeing", "2"));
        var caller = agent.toLowerCase(Locale.ROOT);

        // then
        var shown =
                body(as(caller, "agent").get("/incidents/" + incident.get("id").asText()), 200);
        assertThat(shown.get("agentWellbeing").asInt()).isEqualTo(2);
        assertThat(body(as(caller, "agent").get("/incidents"), 200).get("items"))
                .hasSize(1);
        assertThat(body(as("supervisor").get("/incidents?agent=" + caller), 200).get("items"))
                .hasSize(1);
        body(as("x" + caller, "agent").get("/incidents/" + incident.get("id").asText()), 403);
    }

    @Test
    void shouldTakeNoWellbeingFromAnAgentWhoRecordsForAnother() {
        body(post(as("zoe", "agent"), aSheet().withJson("agentWellbeing", "3")), 403);
        body(post(as("zoe", "agent"), aSheet().withJson("agentDistress", "false")), 403);
        body(post(as("zoe", "agent"), aSheet()), 201);
    }
}
