package org.accalmie.incident.intake;

import static org.accalmie.incident.ASheet.aSheet;
import static org.accalmie.incident.ASheet.aWholeSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
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
    void shouldNotShowWellbeingToAnotherAgentWhoRecordedIt() {
        var posted = body(post(as("zoe", "agent"), aSheet().withJson("agentWellbeing", "3")), 201);
        assertThat(posted.has("agentWellbeing")).isFalse();
    }
}
