package org.accalmie.incident.customer;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomerIT extends ServiceTest {
    private static final String WORKSHOP = """
            {"type": "WORKSHOP_CREDIT", "quantity": 1, "justification": "Waited long"}""";

    @Test
    void shouldCountAndShowTheLastContacts() {
        // given
        record(aSheet().of(customer).at("2026-06-01T10:00:00Z"));
        record(aSheet().of(customer).at("2026-08-20T10:00:00Z"));
        record(aSheet().of(customer).at("2026-10-19T10:00:00Z"));
        var last = record(aSheet().of(customer).at("2026-11-17T10:00:00Z").with("anger", "STRONG"));

        // when
        var known = known();

        // then
        assertThat(known.at("/counts/incidents").asInt()).isEqualTo(4);
        assertThat(known.at("/counts/last30Days").asInt()).isEqualTo(2);
        assertThat(known.at("/counts/last90Days").asInt()).isEqualTo(3);
        assertThat(known.at("/counts/firstAt").asText()).isEqualTo("2026-06-01T10:00:00Z");
        assertThat(known.get("lastContacts")).hasSize(4);
        assertThat(known.at("/lastContacts/0/incidentId")).isEqualTo(last.get("id"));
        assertThat(known.at("/lastContacts/0/reference")).isEqualTo(last.get("reference"));
        assertThat(known.at("/lastContacts/0/anger").asText()).isEqualTo("STRONG");
    }

    @Test
    void shouldTellWhatRepeatsWithinThirtyDays() {
        // given
        record(outage("2026-10-19T09:59:59Z"));
        record(outage("2026-10-19T10:00:00Z"));
        record(outage("2026-11-17T10:00:00Z").with("problem", "SYSTEM_FAILURE"));
        record(aSheet().of(customer).with("problem", "SYSTEM_FAILURE"));

        // when
        var repetition = known().get("repetition");

        // then
        assertThat(repetition).hasSize(2);
        assertThat(repetition.get(0).get("problem").asText()).isEqualTo("SYSTEM_FAILURE");
        assertThat(repetition.get(1).get("reason").asText()).isEqualTo("OUTAGE");
        assertThat(repetition.get(1).get("contacts").asInt()).isEqualTo(2);
    }

    @Test
    void shouldCountTheGesturesOfNinetyDays() {
        // given
        record(aSheet().of(customer).withJson("gesture", WORKSHOP));
        clock.set("2026-11-18T10:00:01Z");
        record(aSheet().of(customer).withJson("gesture", WORKSHOP));

        // when
        clock.set("2027-02-16T10:00:00Z");
        var both = known().get("gestures");
        clock.set("2027-02-16T10:00:01Z");
        var one = known().get("gestures");

        // then
        assertThat(both.get("count").asInt()).isEqualTo(2);
        assertThat(both.get("value").decimalValue()).hasToString("50.00");
        assertThat(both.get("nextNeedsApproval").asBoolean()).isTrue();
        assertThat(one.get("count").asInt()).isEqualTo(1);
        assertThat(one.get("nextNeedsApproval").asBoolean(true)).isFalse();
        assertThat(one.at("/items/0/type").asText()).isEqualTo("WORKSHOP_CREDIT");
    }

    @Test
    void shouldShowThePersonAsLastRecordedAndNothingThatWasWritten() {
        // given
        record(aSheet().withJson("customer", person("Claire"))
                .at("2026-11-16T10:00:00Z")
                .with("note", "secret"));
        record(aSheet().withJson("customer", person("Clara")).at("2026-11-17T10:00:00Z"));

        // when
        var known = known();

        // then
        assertThat(known.get("firstName").asText()).isEqualTo("Clara");
        assertThat(known.get("vip").asBoolean()).isTrue();
        assertThat(known.toString()).doesNotContain("secret");
    }

    @Test
    void shouldKnowNoCustomerThatNoIncidentNames() {
        body(as("agent").get("/customers/" + customer), 404);
    }

    @Test
    void shouldServeAgentsAndSupervisorsAlone() {
        record(aSheet().of(customer));
        body(as("max", "agent").get("/customers/" + customer), 200);
        body(as("supervisor").get("/customers/" + customer), 200);
        body(as("tool").get("/customers/" + customer), 403);
    }

    private ObjectNode known() {
        return body(as("agent").get("/customers/" + customer), 200);
    }

    private ASheet outage(String at) {
        return aSheet().of(customer).with("reason", "OUTAGE").at(at);
    }

    private String person(String firstName) {
        return "{\"id\": \"%s\", \"firstName\": \"%s\", \"vip\": true}".formatted(customer, firstName);
    }
}
