package org.accalmie.incident.goodwill;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Badges, and lists that did not change. */
@QuarkusTest
class GestureCountsIT extends ServiceTest {

    @Test
    void shouldCountByState() {
        // given
        var before = proposed();

        // when
        record(aSheet().of(customer).withJson("gesture", """
                {"type": "ACCOUNT_CREDIT", "amount": 60, "justification": "An outage"}"""));

        // then
        assertThat(proposed()).isEqualTo(before + 1);
        var all = body(as("supervisor").queryParam("by", "state").get("/gestures/counts"), 200);
        assertThat(all.get("items").findValuesAsText("state"))
                .contains("PROPOSED")
                .isSorted();
        assertThat(all.get("asOf").asText()).isEqualTo("2026-11-18T10:00:00Z");
    }

    @Test
    void shouldCountByNothingElse() {
        var answer = as("supervisor").queryParam("by", "agent").get("/gestures/counts");
        assertThat(body(answer, 400).findValuesAsText("field")).containsExactly("by");
    }

    @Test
    void shouldBeForSupervisorsAlone() {
        for (var role : List.of("agent", "tool", "care", "bi", "admin", "n2", "billing", "legal")) {
            as(role).get("/gestures/counts").then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/incidents", "/gestures", "/gestures/counts", "/drafts", "/customers?ids=a"})
    void shouldAnswerWhoHasAListAlreadyWithoutIt(String list) {
        // given
        var tag = as("supervisor").get(list).then().statusCode(200).extract().header("ETag");
        clock.set("2026-11-18T10:00:30Z");

        // when
        var again = as("supervisor").header("If-None-Match", tag).get(list);

        // then
        assertThat(tag).startsWith("W/\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.asString()).isEmpty();
    }

    @Test
    void shouldTellOfAListThatChanged() {
        // given
        var list = "/incidents?customer=" + customer;
        var tag = as("supervisor").get(list).header("ETag");

        // when
        record(aSheet().of(customer));

        // then
        var again = as("supervisor").header("If-None-Match", tag).get(list);
        assertThat(body(again, 200).get("items")).hasSize(1);
    }

    private static int proposed() {
        JsonNode items = body(as("supervisor").queryParam("state", "PROPOSED").get("/gestures/counts"), 200)
                .get("items");
        return items.isEmpty() ? 0 : items.at("/0/count").asInt();
    }
}
