package org.accalmie.incident.gesture.policy;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.accalmie.incident.ASheet;
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
    void shouldKeepWhatItWasBeforeByWhomAndWhy() {
        // given
        var shipped = get();
        body(
                put(
                        as("admin").queryParam("reason", " More for calls "),
                        shipped.deepCopy().put("expertCallValue", 20)),
                200);
        body(put(shipped.deepCopy().put("expertCallValue", 30)), 200);

        // when
        var versions = body(as("admin").get("/policies/gestures/versions"), 200).get("items");

        // then
        assertThat(versions).isEqualTo(ASheet.tree("""
                {"items": [{"version": 3, "decidedAt": "2026-11-18T10:00:00Z", "decidedBy": "admin"},
                           {"version": 2, "decidedAt": "2026-11-18T10:00:00Z", "decidedBy": "admin",
                            "reason": "More for calls"},
                           {"version": 1}]}""").get("items"));
        var page = body(as("admin").queryParam("limit", 2).get("/policies/gestures/versions"), 200);
        var rest = body(
                as("admin")
                        .queryParam("limit", 2)
                        .queryParam("after", page.get("next").asText())
                        .get("/policies/gestures/versions"),
                200);
        assertThat(rest.get("items").findValuesAsText("version")).containsExactly("1");
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(body(as("admin").get("/policies/gestures/versions/1"), 200).get("document"))
                .isEqualTo(shipped);
        var second = (ObjectNode)
                body(as("admin").get("/policies/gestures/versions/2"), 200).get("document");
        assertThat(second.get("expertCallValue").toString()).isEqualTo("20.00");
        assertThat(body(put(second), 200).get("version").asInt()).isEqualTo(4);
        body(as("admin").get("/policies/gestures/versions/9"), 404);
        body(put(as("admin").queryParam("reason", "x".repeat(501)), shipped), 400);
    }

    @Test
    void shouldBeForAdministratorsAlone() {
        as("supervisor").get("/policies/gestures/versions").then().statusCode(403);
        as("supervisor").get("/policies/gestures/versions/1").then().statusCode(403);
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
        return put(as("admin"), policy);
    }

    private static Response put(RequestSpecification caller, ObjectNode policy) {
        return caller.contentType("application/json").body(policy.toString()).put("/policies/gestures");
    }

    private static String field(Response answer) {
        return body(answer, 400).at("/violations/0/field").asText();
    }
}
