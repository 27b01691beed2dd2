package org.accalmie.incident.gesture;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PolicyIT extends ServiceTest {
    private static final String CALL = "{\"type\": \"EXPERT_CALL\", \"justification\": \"Waited long\"}";

    @AfterEach
    void putTheShippedPolicyBack() {
        jdbi.useHandle(handle -> handle.execute("delete from gesture_policy"));
    }

    @Test
    void shouldTakeWhatItGaveUnderTheNextVersion() {
        // given
        var policy = get();

        // when
        var answer = put(policy.deepCopy().put("expertCallValue", 60));

        // then
        var next = body(answer, 200);
        assertThat(next.get("version").asInt()).isEqualTo(policy.get("version").asInt() + 1);
        assertThat(next.get("expertCallValue").toString()).isEqualTo("60.00");
        assertThat(answer.header("ETag")).isEqualTo("\"" + next.get("version") + "\"");
        assertThat(get()).isEqualTo(next);
    }

    @Test
    void shouldBeInEffectAtOnceAndLeaveFormerGesturesAlone() {
        // given
        var before = record(aSheet().of(customer).withJson("gesture", CALL));

        // when
        var version = body(put(get().put("expertCallValue", 60).put("waitingDays", 1)), 200)
                .get("version");
        var after = record(aSheet().of(customer).withJson("gesture", CALL).withJson("history", "{\"daysWaiting\": 2}"));

        // then
        assertThat(after.at("/gesture/value").toString()).isEqualTo("60.00");
        assertThat(after.at("/gesture/policyVersion")).isEqualTo(version);
        assertThat(after.at("/gesture/state").asText()).isEqualTo("PROPOSED");
        assertThat(after.at("/gestureAdvice/recommended/rule").asText()).isEqualTo("waiting");
        var kept = body(as("tool").get("/incidents/" + before.get("id").asText()), 200);
        assertThat(kept.get("gesture")).isEqualTo(before.get("gesture"));
    }

    @Test
    void shouldRefuseAStaleOrFaultyPolicy() {
        var policy = get();
        as("admin")
                .header("If-Match", "\"999\"")
                .contentType("application/json")
                .body(policy.toString())
                .put("/policies/gestures")
                .then()
                .statusCode(412);
        assertThat(field(put(policy.deepCopy().put("approvalAbove", -1)))).isEqualTo("approvalAbove");
        assertThat(field(put(policy.deepCopy().put("creditFrom", 31)))).isEqualTo("creditTo");
        assertThat(field(put(policy.deepCopy().put("generosity", 1)))).isEqualTo("generosity");
        assertThat(get()).isEqualTo(policy);
    }

    @Test
    void shouldBeForAdministratorsAlone() {
        as("supervisor").get("/policies/gestures").then().statusCode(403);
        as("agent")
                .contentType("application/json")
                .body("{}")
                .put("/policies/gestures")
                .then()
                .statusCode(403);
    }

    private static ObjectNode get() {
        return body(as("admin").get("/policies/gestures"), 200);
    }

    private static Response put(ObjectNode policy) {
        return as("admin")
                .contentType("application/json")
                .body(policy.toString())
                .put("/policies/gestures");
    }

    private static String field(Response answer) {
        return body(answer, 400).at("/violations/0/field").asText();
    }
}
