package org.accalmie.incident.search;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding by what is meant: references, tickets, telephone numbers and other ways to write the same. */
@QuarkusTest
class MeantSearchIT extends ServiceTest {
    @Test
    void shouldFindAReference() {
        // given
        var wanted = record(sheet());
        record(sheet());
        var reference = wanted.get("reference").asText();

        // then
        assertThat(found(reference)).containsExactly(id(wanted));
        assertThat(found(reference.toLowerCase(Locale.ROOT))).containsExactly(id(wanted));
        assertThat(found(reference + "0")).isEmpty();
        assertThat(found("facture " + reference)).isEmpty();
        assertThat(found("le " + reference)).containsExactly(id(wanted));
    }

    @Test
    void shouldFindAReferenceThatIsMentioned() {
        // given
        var first = record(sheet());
        var second =
                record(sheet().with("note", "Suite de " + first.get("reference").asText()));

        // then
        assertThat(found(first.get("reference").asText())).containsExactly(id(second), id(first));
    }

    @Test
    void shouldFindAReferenceAfterACorrection() {
        // given
        var incident = record(sheet());

        // when
        body(
                as("supervisor")
                        .contentType("application/merge-patch+json")
                        .body("{\"note\": \"x\"}")
                        .patch("/incidents/" + id(incident)),
                200);

        // then
        assertThat(found(incident.get("reference").asText())).containsExactly(id(incident));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZD-48213", "zd-48213", "48213", "ZD 48213"})
    void shouldFindATicket(String q) {
        // given
        var wanted = record(sheet().withJson("ticket", "{\"id\": \"ZD-48213\"}"));
        record(sheet().withJson("ticket", "{\"id\": \"ZD-48214\"}"));

        // then
        assertThat(found(q)).containsExactly(id(wanted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INC0012345", "SR1234567A", "t2026-0042", "tk 0612345678", "1234567A"})
    void shouldFindATicketWhoseIdIsALongNumberWithLetters(String id) {
        // given
        var wanted = record(sheet().withJson("ticket", "{\"id\": \"%s\"}".formatted(id)));
        record(sheet().withJson("ticket", "{\"id\": \"INC0012346\"}"));

        // then
        assertThat(found(id)).containsExactly(id(wanted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "0612345678",
                "+33612345678",
                "+33 (0)6 12 34 56 78",
                "0033 6.12.34.56.78",
                "345678",
                "Moreau 06-12-34-56-78",
                "06 12 34 56 78 moreau"
            })
    void shouldFindATelephoneNumberInAnySpelling(String q) {
        // given
        var wanted = record(phone("+33 6 12 34 56 78"));
        record(phone("+33 6 12 34 56 79"));

        // then
        assertThat(found(q)).containsExactly(id(wanted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261118", "2026-11-18", "482139990", "commande 482139990"})
    void shouldStillFindOtherNumbersByWhatTheySay(String q) {
        // given
        var wanted = record(sheet().with("note", "Commande 482139990 du 2026-11-18, lot 20261118"));
        record(sheet());

        // then
        assertThat(found(q)).containsExactly(id(wanted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strasse", "Straße", "STRASSE", "😡", "straße 😡"})
    void shouldFindOtherWaysToWriteTheSame(String q) {
        // given
        var wanted = record(sheet().with("note", "Lange Straße 7 😡"));
        record(sheet().with("note", "Lange Allee 7 🙂"));

        // then
        assertThat(found(q)).containsExactly(id(wanted));
    }

    private ASheet sheet() {
        return aSheet().of(customer);
    }

    private ASheet phone(String number) {
        return aSheet().withJson(
                        "customer",
                        "{\"id\": \"%s\", \"lastName\": \"Moreau\", \"phone\": \"%s\"}".formatted(customer, number));
    }

    private static String id(ObjectNode incident) {
        return incident.get("id").asText();
    }

    private List<String> found(String q) {
        return body(
                        as("supervisor")
                                .queryParam("customer", customer)
                                .queryParam("q", q)
                                .get("/incidents"),
                        200)
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asText())
                .toList();
    }
}
