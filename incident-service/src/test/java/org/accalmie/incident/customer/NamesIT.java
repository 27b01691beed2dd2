package org.accalmie.incident.customer;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.web.list.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and incidents beside ids. */
@QuarkusTest
class NamesIT extends ServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"agent", "supervisor"})
    void shouldGiveTheNamesOfTheLatestIncidentInTheOrderOfTheIds(String role) {
        // given
        var other = customer + ", a comma";
        record(named(customer, "Old").at("2026-11-16T09:00:00Z"));
        record(named(other, "Comma"));
        record(named(customer, "Moreau").at("2026-11-17T09:00:00Z"));

        // when
        var answer = body(
                as(role).queryParam("ids", other, "CLT-" + UUID.randomUUID(), customer, other)
                        .get("/customers"),
                200);

        // then
        assertThat(answer.get("items"))
                .isEqualTo(ASheet.tree("""
                {"items": [{"customerId": "%s", "firstName": "Claire", "lastName": "Comma", "vip": true},
                           {"customerId": "%s", "firstName": "Claire", "lastName": "Moreau", "vip": true}]}
                """.formatted(other, customer)).get("items"));
        assertThat(answer.get("next").isNull()).isTrue();
    }

    @Test
    void shouldGiveNoNameOfWhoWasErased() {
        // given
        record(named(customer, "Moreau"));
        as("admin").delete("/customers/" + customer).then().statusCode(202);

        // when
        var answer = body(as("agent").queryParam("ids", customer).get("/customers"), 200);

        // then
        assertThat(answer.get("items")).hasSize(1);
        assertThat(answer.toString()).doesNotContain("Moreau", "Claire");
    }

    @Test
    void shouldAskForOneToTwoHundred() {
        assertThat(fields(as("agent"), "/customers")).containsExactly("ids");
        assertThat(fields(as("agent").queryParam("ids", many(201)), "/customers"))
                .containsExactly("ids");
        body(as("agent").queryParam("ids", many(200)).get("/customers"), 200);
        assertThat(fields(as("agent").queryParam("ids", many(201)), "/incidents"))
                .containsExactly("ids");
        body(as("agent").queryParam("ids", many(200)).get("/incidents"), 200);
        assertThat(fields(as("agent").queryParam("ids", "x"), "/incidents")).containsExactly("ids");
        assertThat(fields(as("agent").queryParam("ids", many(1)).queryParam("anger", "MILD"), "/incidents"))
                .containsExactly("ids");
    }

    @Test
    void shouldBeForWhoeverMayReadOne() {
        for (var role : List.of("tool", "n2", "billing", "legal", "care", "bi", "admin")) {
            as(role).queryParam("ids", customer).get("/customers").then().statusCode(403);
        }
    }

    @Test
    void shouldListIncidentsByTheirIds() {
        // given
        var first = id(aSheet().of(customer));
        var second = id(aSheet().of(customer));
        id(aSheet().of(customer));

        // then
        var missing = UUID.randomUUID().toString();
        assertThat(ids(as("supervisor").queryParam("ids", first, missing, second, first)))
                .containsExactly(first, second);
        assertThat(ids(as("supervisor").queryParam("ids", second + "," + first)))
                .containsExactly(second, first);
        assertThat(ids(as("supervisor").queryParam("ids", second, first).queryParam("limit", 1)))
                .containsExactly(second, first);
        assertThat(ids(as("supervisor").queryParam("ids", second, first).queryParam("after", cursor(second))))
                .containsExactly(first);
        assertThat(ids(as("supervisor").queryParam("ids", second, first).queryParam("after", cursor(first))))
                .isEmpty();
        assertThat(fields(as("supervisor").queryParam("ids", second).queryParam("after", cursor(first)), "/incidents"))
                .containsExactly("after");
    }

    @Test
    void shouldLeaveOutWhatIsNotTheAgents() {
        // given
        var lea = "lea-" + customer;
        var about = id(aSheet().of(customer).by(lea));
        var colleagues = id(aSheet().of(customer).by("max"));

        // then
        assertThat(ids(as(lea, "agent").queryParam("ids", colleagues, about))).containsExactly(about);
    }

    @Test
    void shouldListWhatIsAboutTheCaller() {
        // given
        var lea = "lea-" + customer;
        var about = id(aSheet().of(customer).by(lea.toUpperCase(Locale.ROOT)));
        body(post(as(lea, "agent"), aSheet().of(customer).by("max")), 201);

        // then
        assertThat(ids(as(lea, "agent").queryParam("agent", "me"))).containsExactly(about);
        assertThat(ids(as(lea, "supervisor").queryParam("agent", "me"))).containsExactly(about);
    }

    private static ASheet named(String customer, String lastName) {
        return aSheet().withJson("customer", """
                {"id": "%s", "firstName": "Claire", "lastName": "%s", "vip": true}""".formatted(customer, lastName));
    }

    private static String cursor(String id) {
        return Cursor.of(id).encoded();
    }

    private static List<String> many(int ids) {
        return IntStream.range(0, ids)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
    }

    private static List<String> fields(RequestSpecification request, String path) {
        return body(request.get(path), 400).get("violations").findValuesAsText("field");
    }

    private static String id(ASheet sheet) {
        return record(sheet).get("id").asText();
    }

    private static List<String> ids(RequestSpecification request) {
        ObjectNode page = body(request.get("/incidents"), 200);
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").asText())
                .toList();
    }
}
