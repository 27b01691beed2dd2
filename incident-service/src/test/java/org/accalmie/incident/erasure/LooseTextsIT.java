package org.accalmie.incident.erasure;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;

/** Drafts go with the customer whom they are about, known by the side of the sheet or in it. */
@QuarkusTest
class LooseTextsIT extends ServiceTest {
    private final String marker = "marker" + UUID.randomUUID().toString().replace("-", "");
    private final String person = "p" + UUID.randomUUID();

    @Test
    void shouldEraseTheDraftsAboutTheCustomer() {
        // given
        save("{\"customerId\": \"%s\", \"sheet\": {\"note\": \"%s\"}}");
        save("{\"sheet\": {\"customer\": {\"id\": \"%s\"}, \"note\": \"%s\"}}");
        save("{\"customerId\": \"CLT-other\", \"sheet\": {\"note\": \"not %s\", \"lesson\": \"kept %s\"}}");
        save("{\"sheet\": {\"customer\": \"not typed yet\", \"note\": \"kept\"}}");
        assertThat(new EveryTable(jdbi).mentioning(marker)).containsExactly("draft");

        // when
        as("admin").delete("/customers/" + customer).then().statusCode(202);

        // then
        var left = body(as(person, "agent").get("/drafts"), 200).get("items");
        assertThat(left).hasSize(2);
        assertThat(left.findValuesAsText("customerId")).containsExactly("CLT-other");
    }

    @Test
    void shouldExportWhatIsTypedButNotHowTheAgentFeels() {
        // given
        save("""
                {"customerId": "%s", "sheet": {"note": "%s", "agentWellbeing": 2, "agentDistress": true}}""");

        // when
        var export = body(as("admin").get("/customers/" + customer + "/export"), 200);

        // then
        assertThat(export.get("drafts")).hasSize(1);
        assertThat(export.at("/drafts/0/sheet/note").asText()).isEqualTo(marker);
        assertThat(export.at("/drafts/0/savedBy").asText()).isEqualTo(person);
        assertThat(export.at("/drafts/0/savedAt").asText()).isEqualTo("2026-11-18T10:00:00Z");
        assertThat(export.toString()).doesNotContain("agentWellbeing", "agentDistress");
    }

    @Test
    void shouldKeepDraftsUnderALegalHold() {
        // given
        record(aSheet().of(customer).withJson("signals", "[\"LEGAL_THREAT\"]"));
        save("{\"customerId\": \"%s\", \"sheet\": {\"note\": \"%s\"}}");

        // when
        as("admin").delete("/customers/" + customer).then().statusCode(409);

        // then
        assertThat(body(as(person, "agent").get("/drafts"), 200).get("items")).hasSize(1);
    }

    private void save(String body) {
        as(person, "agent")
                .contentType("application/json")
                .body(body.formatted(customer, marker))
                .put("/drafts/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }
}
