package org.accalmie.incident.search;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchIT extends ServiceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "factures",
                "FACTURE doublée",
                "prelevement",
                "prélèvements",
                "le prélèvement de l’abonnement",
                "refund",
                "moreau",
                "fa-2026-0112",
                "l'",
                "twice refunded"
            })
    void shouldFindInFrenchAndEnglish(String q) {
        // given
        var wanted = id(written("Facture doublée : le prélèvement de l'abonnement. Refunds were promised twice.")
                .withJson("customer", "{\"id\": \"%s\", \"lastName\": \"Moreau\"}".formatted(customer))
                .withJson("dossier", "{\"invoiceReference\": \"FA-2026-0112\"}"));
        id(written("Tout autre chose, something else"));

        // then
        assertThat(found(q)).containsExactly(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facture virement", "nothere", "...", "customer=x", "' | 'a", "a\\", "&|!():*"})
    void shouldFindNothingWhereAWordIsMissing(String q) {
        id(written("Facture doublée"));
        assertThat(found(q)).isEmpty();
    }

    @Test
    void shouldRefuseABlankQuestion() {
        body(supervisor().queryParam("q", " ").get("/incidents"), 400);
    }

    @Test
    void shouldRefuseAnEndlessQuestion() {
        body(supervisor().queryParam("q", "x".repeat(501)).get("/incidents"), 400);
    }

    @Test
    void shouldCombineWithEveryFilter() {
        // given
        var lea = "lea's " + customer;
        var wanted = id(written("Facture").by(lea).with("anger", "EXTREME").at("2026-11-10T10:00:00Z"));
        id(written("Facture").by("max").with("anger", "EXTREME"));
        id(written("Autre").by(lea).with("anger", "EXTREME"));

        // then
        assertThat(ids(supervisor().queryParam("q", "facture").queryParam("agent", lea)))
                .containsExactly(wanted);
        assertThat(ids(supervisor().queryParam("q", "facture").queryParam("to", "2026-11-10")))
                .containsExactly(wanted);
        assertThat(ids(supervisor().queryParam("q", "facture").queryParam("from", "2026-11-11")))
                .hasSize(1)
                .doesNotContain(wanted);
        assertThat(ids(as(lea, "agent").queryParam("q", "facture"))).containsExactly(wanted);
    }

    @Test
    void shouldFollowCorrections() {
        // given
        var id = id(written("Facture"));

        // when
        as("supervisor")
                .contentType("application/merge-patch+json")
                .body("{\"note\": \"Virement\"}")
                .patch("/incidents/" + id)
                .then()
                .statusCode(200);

        // then
        assertThat(found("facture")).isEmpty();
        assertThat(found("virement")).containsExactly(id);
    }

    @Test
    void shouldPageStablyWhileIncidentsArrive() {
        // given
        var all = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            all.addFirst(id(written("Facture")));
            id(written("Autre"));
        }

        // when
        var seen = new ArrayList<String>();
        var page = body(
                supervisor().queryParam("q", "facture").queryParam("limit", 3).get("/incidents"), 200);
        while (true) {
            page.get("items").forEach(item -> seen.add(item.get("id").asText()));
            if (page.get("next").isNull()) {
                break;
            }
            id(written("Facture"));
            var next = supervisor().queryParam("q", "facture").queryParam("limit", 3);
            page = body(next.queryParam("after", page.get("next").asText()).get("/incidents"), 200);
        }

        // then
        assertThat(seen).containsExactlyElementsOf(all);
    }

    private ASheet written(String note) {
        return aSheet().of(customer).with("note", note);
    }

    private List<String> found(String q) {
        return ids(supervisor().queryParam("q", q));
    }

    private RequestSpecification supervisor() {
        return as("supervisor").queryParam("customer", customer);
    }

    private static String id(ASheet sheet) {
        return record(sheet).get("id").asText();
    }

    private static List<String> ids(RequestSpecification request) {
        return body(request.get("/incidents"), 200)
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asText())
                .toList();
    }
}
