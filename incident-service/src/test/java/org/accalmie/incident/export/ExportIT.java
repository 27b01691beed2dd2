package org.accalmie.incident.export;

import static org.accalmie.incident.ASheet.aSheet;
import static org.accalmie.incident.ASheet.aWholeSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportIT extends ServiceTest {

    @Test
    void shouldGiveEverythingThatIsHeldAboutOnePerson() {
        // given
        var id = record("agent", aWholeSheet().withJson("customer", """
                        {"id": "%s", "firstName": "Jeanne", "email": "jeanne@customer.example"}""".formatted(customer)))
                .get("id")
                .asText();
        as("agent")
                .contentType("application/merge-patch+json")
                .body("{\"note\": \"Prefers evenings\"}")
                .patch("/incidents/" + id)
                .then()
                .statusCode(200);
        as("agent").post("/incidents/" + id + "/recap?lang=en").then().statusCode(202);
        record(aSheet());

        // when
        var export = export(customer);

        // then
        assertThat(export.get("customerId").asText()).isEqualTo(customer);
        assertThat(export.get("exportedAt").asText()).isEqualTo("2026-11-18T10:00:00Z");
        assertThat(export.get("incidents")).hasSize(1);
        var incident = export.at("/incidents/0");
        assertThat(incident.get("id").asText()).isEqualTo(id);
        assertThat(incident.get("recordedAt").asText()).isEqualTo("2026-11-18T10:00:00.000000Z");
        assertThat(incident.at("/customer/email").asText()).isEqualTo("jeanne@customer.example");
        assertThat(incident.get("note").asText()).isEqualTo("Prefers evenings");
        assertThat(incident.at("/revisions/0/note").asText()).isEqualTo("Prefers mornings");
        assertThat(incident.at("/revisions/1/changed/0").asText()).isEqualTo("note");
        assertThat(incident.at("/gestures/0/justification").asText()).isEqualTo("Nine days without a solution");
        assertThat(incident.at("/recaps/0/lang").asText()).isEqualTo("en");
        assertThat(export.toString()).doesNotContain("agentWellbeing", "agentDistress", "null");
    }

    @Test
    void shouldGiveEachCustomerWhatTheSheetSaidWhileItWasTheirs() {
        // given
        var other = "CLT-" + UUID.randomUUID();
        var sheet = aSheet().withJson("customer", """
                        {"id": "%s", "firstName": "Zelda", "email": "zq@customer.example"}""".formatted(customer))
                .withJson("gesture", """
                        {"type": "EXPERT_CALL", "justification": "Zelda waited"}""")
                .with("note", "of Zelda");
        var id = record("tool", sheet).get("id").asText();
        as("agent").post("/incidents/" + id + "/recap?lang=en");
        clock.set("2026-11-18T10:05:00Z");
        correct(id, """
                {"customer": {"id": "%s", "firstName": "Otto", "email": null}, "note": "of Otto"}""".formatted(other));
        clock.set("2026-11-18T10:10:00Z");
        correct(id, "{\"note\": \"of Otto again\"}");

        // when
        var former = export(customer).at("/incidents/0");
        var present = export(other).at("/incidents/0");

        // then
        assertThat(former.get("id").asText()).isEqualTo(id);
        assertThat(former.get("version").asInt()).isEqualTo(1);
        assertThat(former.get("theirsUntil").asText()).isEqualTo("2026-11-18T10:05:00.000000Z");
        assertThat(former.at("/customer/email").asText()).isEqualTo("zq@customer.example");
        assertThat(former.get("revisions")).hasSize(1);
        assertThat(former.at("/gestures/0/justification").asText()).isEqualTo("Zelda waited");
        assertThat(former.get("recaps")).hasSize(1);
        assertThat(former.toString()).doesNotContain("Otto", other);
        assertThat(present.get("version").asInt()).isEqualTo(3);
        assertThat(present.get("revisions")).hasSize(2);
        assertThat(present.at("/gestures/0/type").asText()).isEqualTo("EXPERT_CALL");
        assertThat(present.get("recaps")).isEmpty();
        assertThat(present.toString())
                .contains("of Otto again")
                .doesNotContain("Zelda", "zq@", customer, "theirsUntil");
    }

    @Test
    void shouldEraseBothCustomersOfACorrectedSheet() {
        // given
        var other = "CLT-" + UUID.randomUUID();
        var id = record("tool", aSheet().of(customer).with("note", "of Zelda"))
                .get("id")
                .asText();
        clock.set("2026-11-18T10:05:00Z");
        correct(id, "{\"customer\": {\"id\": \"%s\"}, \"note\": \"of Otto\"}".formatted(other));

        // when
        as("admin").delete("/customers/" + customer).then().statusCode(202);

        // then
        assertThat(export(customer).at("/incidents/0").toString()).contains(id).doesNotContain("of Zelda");
        assertThat(export(other).at("/incidents/0/note").asText()).isEqualTo("of Otto");

        // when
        as("admin").delete("/customers/" + other).then().statusCode(202);

        // then
        assertThat(export(other).at("/incidents/0").toString()).contains(id).doesNotContain("of Otto");
    }

    @Test
    void shouldStreamAsManyIncidentsAsThereAreOldestFirst() {
        // given
        var ids = IntStream.range(0, 45)
                .mapToObj(i -> record(aSheet().of(customer)).get("id").asText())
                .toList();

        // when
        var export = export(customer);

        // then
        assertThat(IntStream.range(0, export.get("incidents").size())
                        .mapToObj(i -> export.at("/incidents/" + i + "/id").asText()))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void shouldBeEmptyForSomebodyUnknown() {
        assertThat(export("CLT-" + UUID.randomUUID()).get("incidents")).isEmpty();
    }

    @Test
    void shouldBeTheAdministratorsAlone() {
        for (var role : List.of("agent", "supervisor", "tool", "care", "bi")) {
            as(role).get("/customers/" + customer + "/export").then().statusCode(403);
        }
    }

    private static void correct(String id, String patch) {
        as("supervisor")
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/incidents/" + id)
                .then()
                .statusCode(200);
    }

    private static ObjectNode export(String customer) {
        return body(as("admin").get("/customers/" + customer + "/export"), 200);
    }
}
