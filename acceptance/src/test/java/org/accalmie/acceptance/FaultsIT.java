package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is wrong is told at once, and nothing of it stays behind where operators look. */
class FaultsIT {
    private static final String BROKEN =
            "{\"externalId\": \"x\\u0000\", \"channel\": \"FAX\", \"customer\": {\"id\": \" \", \"vip\": 1, \"nmae\": \"x\"},"
                    + " \"agent\": {}, \"contact\": {\"startedAt\": \"soon\", \"duration\": \"-PT1H\"}, \"angr\": \"MILD\","
                    + " \"reason\": \"OTHER\", \"signals\": [\"INSULTS\", \"X\", null], \"commitments\": [{}, 3],"
                    + " \"churnRisk\": \"LOW\", \"planSatisfaction\": 6}";
    private static final String[] FIELDS = {
        "externalId", "channel", "customer.id", "customer.vip", "customer.nmae", "agent.id", "contact.startedAt",
        "contact.duration", "angr", "anger", "reasonDetail", "signals[1]", "signals[2]", "commitments[0].action",
        "commitments[0].dueAt", "commitments[1]", "sentimentAtEnd", "planSatisfaction"
    };

    private final Accalmie accalmie = Accalmie.running();

    @Test
    void sheetShouldBeRefusedForEverythingThatIsWrongWithIt() {
        assertThat(fields(accalmie.api(Service.INCIDENT, "agent")
                        .post("/incidents", BROKEN)
                        .expectProblem(400)))
                .containsExactlyInAnyOrder(FIELDS);
    }

    @Test
    void lineOfAnImportShouldBeRefusedForTheSame() {
        // when
        var answer = Api.send(accalmie.api(Service.INCIDENT, "tool")
                        .to("/incidents/import")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(BROKEN + "\n")))
                .expect(200);

        // then
        assertThat(fields(answer.json().path("problem"))).containsExactlyInAnyOrder(FIELDS);
    }

    @Test
    void policyShouldBeRefusedForEverythingThatIsWrongWithIt() {
        // given
        var ladder = """
                {"clases": 1, "classes": {"VIP": {"acknowledgeWithin": "soon", "rungs": [{"after": 3, "action": "SHOUT"}]},
                 "NOBODY": {}, "STANDARD": null}}""";

        // when
        var answer = Api.send(accalmie.api(Service.ESCALATION, "admin")
                .to("/policies/ladder")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(ladder)));

        // then
        assertThat(fields(answer.expectProblem(400)))
                .containsExactlyInAnyOrder(
                        "clases",
                        "classes.IMMEDIATE",
                        "classes.NOBODY",
                        "classes.STANDARD",
                        "classes.VIP.acknowledgeWithin",
                        "classes.VIP.rungs[0].after",
                        "classes.VIP.rungs[0].action",
                        "classes.VIP.rungs[0].target");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void metricsShouldNameNobody(Service service) {
        // given
        var packaged = accalmie.service(service);
        for (var i = 0; i < 120; i++) {
            Api.send(HttpRequest.newBuilder(packaged.address("/agents/Jean.Dupont%d/recovery-break".formatted(i)))
                    .PUT(BodyPublishers.noBody()));
        }
        accalmie.api(service, "agent").get("/customers/Jean.Dupont");

        // when
        accalmie.api(service, "admin").get("/dead-letters").expect(200);

        // then
        var metrics = Api.send(HttpRequest.newBuilder(packaged.address("/q/metrics")));
        assertThat(metrics.text()).doesNotContain("Jean").contains("uri=\"/dead-letters\"");
    }

    private static List<String> fields(JsonNode problem) {
        return problem.path("violations").findValuesAsText("field");
    }
}
