package org.accalmie.incident.listing;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListIT extends ServiceTest {

    @Test
    void shouldListNewestFirst() {
        // given
        var first = id(aSheet().of(customer));
        var second = id(aSheet().of(customer));

        // then
        assertThat(ids(supervisor())).containsExactly(second, first);
    }

    @Test
    void shouldFilter() {
        // given
        var mild = id(aSheet().of(customer).by("lea").at("2026-11-16T09:00:00Z"));
        var angry = id(aSheet().of(customer).by("max").with("anger", "EXTREME").with("churnRisk", "HIGH"));
        var outage = id(aSheet().of(customer).with("reason", "OUTAGE").at("2026-11-17T22:59:59Z"));

        // then
        assertThat(ids(supervisor().queryParam("agent", "lea"))).containsExactly(mild);
        assertThat(ids(supervisor().queryParam("anger", "EXTREME"))).containsExactly(angry);
        assertThat(ids(supervisor().queryParam("churnRisk", "HIGH"))).containsExactly(angry);
        assertThat(ids(supervisor().queryParam("reason", "OUTAGE"))).containsExactly(outage);
        assertThat(ids(supervisor().queryParam("to", "2026-11-16"))).containsExactly(mild);
        assertThat(ids(supervisor().queryParam("from", "2026-11-17").queryParam("to", "2026-11-17")))
                .containsExactly(outage);
        assertThat(ids(supervisor().queryParam("from", "2026-11-18").queryParam("to", "2026-11-18")))
                .containsExactly(angry);
        assertThat(ids(supervisor().queryParam("from", "2026-11-19"))).isEmpty();
    }

    @Test
    void shouldRefuseAnEndBeforeTheBeginning() {
        var query = supervisor().queryParam("from", "2026-11-28").queryParam("to", "2026-11-01");
        assertThat(body(query.get("/incidents"), 400).findValuesAsText("field")).containsExactly("to");
    }

    @Test
    void shouldPageStablyWhileIncidentsArrive() {
        // given
        var all = new ArrayList<String>();
        IntStream.range(0, 5).forEach(n -> all.addFirst(id(aSheet().of(customer))));

        // when
        var first = body(supervisor().queryParam("limit", 2).get("/incidents"), 200);
        id(aSheet().of(customer));
        var second = next(first.get("next").asText());
        var third = next(second.get("next").asText());

        // then
        var seen = List.of(first, second, third).stream()
                .flatMap(page -> page.get("items").valueStream())
                .map(item -> item.get("id").asText());
        assertThat(seen).containsExactlyElementsOf(all);
        assertThat(third.get("next").isNull()).isTrue();
    }

    @Test
    void shouldMakeAPageShorterWhereSheetsAreLarge() {
        // given
        var all = new ArrayList<String>();
        IntStream.range(0, 20).forEach(n -> all.addFirst(id(aLargeSheet())));
        var turns = Map.<String, Supplier<RequestSpecification>>of(
                "of all", () -> as("supervisor"),
                "of a customer", this::supervisor,
                "by words", () -> supervisor().queryParam("q", "unforgettable"),
                "by ids", () -> as("supervisor").queryParam("ids", String.join(",", all)));

        turns.forEach((turn, list) -> {
            // when
            var first = body(list.get().queryParam("limit", 500).get("/incidents"), 200);
            var seen = idsOf(first);
            var page = first;
            while (seen.size() < all.size()) {
                page = body(
                        list.get()
                                .queryParam("limit", 500)
                                .queryParam("after", page.get("next").asText())
                                .get("/incidents"),
                        200);
                seen.addAll(idsOf(page));
            }

            // then
            assertThat(first.get("items")).as(turn).hasSizeBetween(16, 18);
            assertThat(seen).as(turn).startsWith(all.toArray(String[]::new));
            assertThat(turn.equals("of all") || page.get("next").isNull())
                    .as(turn)
                    .isTrue();
        });
    }

    @Test
    void shouldShowAnAgentTheirOwn() {
        // given
        var lea = "lea-" + customer;
        var about = id(aSheet().of(customer).by(lea));
        var recorded = body(post(as(lea, "agent"), aSheet().of(customer).by("max")), 201)
                .get("id")
                .asText();
        id(aSheet().of(customer).by("max"));

        // then
        assertThat(ids(as(lea, "agent"))).containsExactly(recorded, about);
    }

    @Test
    void shouldAnswerAnEmptyListWhereThereIsNothing() {
        assertThat(body(supervisor().get("/incidents"), 200).toString())
                .matches("\\{\"items\":\\[],\"next\":null,\"asOf\":\"[^\"]+Z\"}");
    }

    @Test
    void shouldNameEveryParameterThatIsWrong() {
        assertThat(body(as("supervisor").get("/incidents?limit=0&from=x&anger=FURIOUS&vip=true"), 400)
                        .findValuesAsText("field"))
                .containsExactly("anger", "from", "limit", "vip");
        assertThat(body(as("supervisor").get("/incidents?limit=0&from=2026-11-02&to=2026-11-01"), 400)
                        .findValuesAsText("field"))
                .containsExactly("limit", "to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=x", "from=2026-13-01", "anger=FURIOUS", "after=nonsense"})
    void shouldNameWhatItCannotRead(String query) {
        var answer = as("supervisor").get("/incidents?" + query);
        assertThat(body(answer, 400).at("/violations/0/field").asText()).isEqualTo(query.split("=", 2)[0]);
    }

    @Test
    void shouldRefuseTools() {
        as("tool").get("/incidents").then().statusCode(403);
    }

    /** Of nearly 256 KiB. */
    private ASheet aLargeSheet() {
        var fact = "{\"text\": \"unforgettable %s\"}".formatted("x".repeat(3_900));
        var facts = String.join(", ", Collections.nCopies(64, fact));
        return aSheet().of(customer).withJson("dossier", "{\"facts\": [%s]}".formatted(facts));
    }

    private RequestSpecification supervisor() {
        return as("supervisor").queryParam("customer", customer);
    }

    private ObjectNode next(String cursor) {
        return body(
                supervisor().queryParam("limit", 2).queryParam("after", cursor).get("/incidents"), 200);
    }

    private static String id(ASheet sheet) {
        return record(sheet).get("id").asText();
    }

    private static List<String> idsOf(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").asText())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> ids(RequestSpecification request) {
        return idsOf(body(request.get("/incidents"), 200));
    }
}
