package org.accalmie.incident.goodwill;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a gesture before it is offered is what becomes of it. */
@QuarkusTest
class LiveAdviceIT extends ServiceTest {
    private static final String WAITED = "\"history\": {\"daysWaiting\": 8}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": \"ACCOUNT_CREDIT\", \"amount\": 25 | 25.00 | WITHIN_POLICY | APPROVED | waiting",
                "\"type\": \"ACCOUNT_CREDIT\", \"amount\": 60 | 60.00 | TOO_GENEROUS | PROPOSED | above-advice,above-limit",
                "\"type\": \"FULL_REFUND\", \"amount\": 10 | 10.00 | TOO_GENEROUS | PROPOSED | full-refund",
                "\"type\": \"FREE_MONTH\" | | WITHIN_POLICY | PROPOSED | waiting,unknown-value",
                "\"type\": \"EXPERT_CALL\", \"quantity\": 2 | 30.00 | WITHIN_POLICY | APPROVED | waiting",
            })
    void shouldSayWhatBecomesOfAnOffer(String offer, String value, String verdict, String state, String reasons) {
        // given
        var gesture = "{%s, \"justification\": \"Nine days\"}".formatted(offer);

        // when
        var said = advise("{%s, \"gesture\": {%s}}".formatted(WAITED, offer)).get("offered");

        // then
        assertThat(said.path("value").asDouble(0)).isEqualTo(value == null ? 0 : Double.parseDouble(value));
        assertThat(said.get("verdict").asText()).isEqualTo(verdict);
        assertThat(said.get("state").asText()).isEqualTo(state);
        assertThat(said.get("reasons").valueStream().map(it -> it.asText())).containsExactly(reasons.split(","));
        var recorded = record(aSheet().of(customer)
                        .withJson("history", "{\"daysWaiting\": 8}")
                        .withJson("gesture", gesture))
                .get("gesture");
        for (var member : List.of("verdict", "state", "reasons", "approvalRequired")) {
            assertThat(recorded.get(member)).as(member).isEqualTo(said.get(member));
        }
        assertThat(recorded.path("value")).isEqualTo(said.path("value"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"justification\": \"Because\"}",
                "{\"type\": \"ACCOUNT_CREDIT\"}",
                "{\"type\": \"OTHER\", \"justification\": \"Flowers\"}",
            })
    void shouldSayNothingOfHalfAnOffer(String gesture) {
        // when
        var advice =
                advise("{%s, \"gesture\": %s, \"commitments\": [{}, {\"action\": \" \"}]}".formatted(WAITED, gesture));

        // then
        assertThat(advice.has("offered")).isFalse();
        assertThat(advice.get("advised")).isNotEmpty();
    }

    @Test
    void shouldStillAskForWhatIsMissingWhenItIsSaved() {
        var sheet =
                aSheet().of(customer).withJson("gesture", "{\"type\": \"ACCOUNT_CREDIT\", \"justification\": \" \"}");
        var id = record("agent", aSheet().of(customer)).get("id").asText();
        assertThat(fields(body(post(as("agent"), sheet.withJson("commitments", "[{\"action\": \"\"}]")), 400)))
                .containsExactlyInAnyOrder(
                        "gesture.amount", "gesture.justification", "commitments[0].action", "commitments[0].dueAt");
        var offer = as("agent")
                .contentType("application/json")
                .body("{\"amount\": 2}")
                .post("/incidents/" + id + "/gesture");
        assertThat(fields(body(offer, 400))).containsExactlyInAnyOrder("type", "justification");
    }

    @Test
    void shouldCountTheCustomersEarlierGestures() {
        // given
        var offer = "{\"type\": \"EXPERT_CALL\", \"justification\": \"An outage\"}";
        record(aSheet().of(customer).withJson("gesture", offer));
        record(aSheet().of(customer).withJson("gesture", offer));

        // then
        var known = "{\"customer\": {\"id\": \"%s\"}, \"gesture\": {\"type\": \"EXPERT_CALL\"}%s}";
        assertThat(approval(known.formatted(customer, ""))).isTrue();
        assertThat(approval(known.formatted(customer, ", \"historical\": true")))
                .isFalse();
        assertThat(approval(known.formatted(customer + "-2", ""))).isFalse();
        assertThat(approval("{\"gesture\": {\"type\": \"EXPERT_CALL\"}}")).isFalse();
        clock.set("2027-02-16T10:00:01Z");
        assertThat(approval(known.formatted(customer, ""))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"MILD, 0", "MODERATE, 5", "STRONG, 10", "EXTREME, 15"})
    void shouldSayHowLongTheBreakWillBe(String anger, int minutes) {
        assertThat(advise("{\"anger\": \"%s\"}".formatted(anger))
                        .get("breakMinutes")
                        .asInt())
                .isEqualTo(minutes);
        assertThat(advise("{\"anger\": \"%s\", \"historical\": true}".formatted(anger))
                        .get("breakMinutes")
                        .asInt())
                .isZero();
    }

    @Test
    void shouldSayNothingOfABreakWithoutAnAnger() {
        assertThat(advise("{}").has("breakMinutes")).isFalse();
    }

    private static boolean approval(String facts) {
        return advise(facts).at("/offered/approvalRequired").asBoolean();
    }

    private static List<String> fields(ObjectNode problem) {
        return problem.get("violations").findValuesAsText("field");
    }

    private static ObjectNode advise(String facts) {
        return ASheet.tree(as("agent")
                .contentType("application/json")
                .body(facts)
                .post("/gesture-advice")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
