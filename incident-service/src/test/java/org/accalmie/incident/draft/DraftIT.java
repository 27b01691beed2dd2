package org.accalmie.incident.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.events.Topic;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DraftIT extends ServiceTest {
    @Inject
    DraftTimer timer;

    private final String person = "p" + UUID.randomUUID();
    private final String path = "/drafts/" + UUID.randomUUID();

    @Test
    void shouldGiveASheetBackAsItWasTyped() {
        // given
        var typed = ASheet.tree("""
                {"customer": {"id": " CLT-1", "email": "nobody@"}, "anger": "VERY", "note": "Le client dit que \\"la", "2": [null, 1.50]}""");

        // when
        var saved = save(path, "{\"customerId\": \"%s\", \"sheet\": %s}".formatted(customer, typed));

        // then
        var item = body(saved, 201);
        assertThat(saved.header("Location")).endsWith(path);
        assertThat(saved.header("ETag")).isEqualTo("\"1\"");
        assertThat(item).isEqualTo(ASheet.tree("""
                {"id": "%s", "customerId": "%s", "savedAt": "2026-11-18T10:00:00Z",
                 "expiresAt": "2026-11-21T10:00:00Z", "version": 1}""".formatted(path.substring(8), customer)));
        var read = own().get(path);
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(body(read, 200).get("sheet")).isEqualTo(typed);
        own().header("If-None-Match", "\"1\"").get(path).then().statusCode(304);
    }

    @Test
    void shouldKeepTheLastOfWhatWasTyped() {
        // given
        body(save(path, sheet("Le")), 201);
        clock.set("2026-11-18T10:00:01Z");

        // when
        var next = save(path, sheet("Le client"));

        // then
        assertThat(body(next, 200).get("version").asInt()).isEqualTo(2);
        assertThat(body(own().get(path), 200).at("/sheet/note").asText()).isEqualTo("Le client");
        assertThat(body(own().get(path), 200).get("savedAt").asText()).isEqualTo("2026-11-18T10:00:01Z");
    }

    @Test
    void shouldTellTwoTabsOfEachOther() {
        // given
        body(save(path, sheet("one")), 201);
        body(save(own().header("If-Match", "\"1\""), path, sheet("two")), 200);

        // when
        var stale = save(own().header("If-Match", "\"1\""), path, sheet("three"));
        var late = save(own().header("If-Match", "\"1\""), path, sheet("two"));

        // then
        assertThat(body(stale, 412).get("detail").asText()).contains("2");
        assertThat(body(late, 200).get("version").asInt()).isEqualTo(2);
        body(own().header("If-Match", "\"1\"").delete(path), 412);
        own().header("If-Match", "\"2\"").delete(path).then().statusCode(204);
    }

    @Test
    void shouldNotBringBackWhatWasThrownAway() {
        // given
        body(save(path, sheet("one")), 201);
        own().delete(path).then().statusCode(204);
        own().delete(path).then().statusCode(204);

        // when
        var again = save(own().header("If-Match", "\"1\""), path, sheet("two"));

        // then
        body(again, 412);
        body(own().get(path), 404);
        body(save(path, sheet("two")), 201);
    }

    @Test
    void shouldBeItsPersonsAlone() {
        // given
        body(save(path, sheet("mine")), 201);
        var other = as("q" + UUID.randomUUID(), "agent", "supervisor", "admin", "care");

        // when
        body(other.get(path), 404);
        other.delete(path).then().statusCode(204);
        var theirs = save(other, path, sheet("theirs"));

        // then
        body(theirs, 201);
        assertThat(body(own().get(path), 200).at("/sheet/note").asText()).isEqualTo("mine");
        assertThat(body(own().get("/drafts"), 200).get("items")).hasSize(1);
    }

    @Test
    void shouldListTheOwnOnesSavedLastFirst() {
        // given
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        for (int i = 0; i < 3; i++) {
            clock.set("2026-11-18T10:00:0" + i + "Z");
            body(save("/drafts/" + ids.get(i), sheet("x")), 201);
        }

        // when
        var list = body(own().get("/drafts"), 200);

        // then
        assertThat(list.at("/items").findValuesAsText("id"))
                .containsExactly(
                        ids.get(2).toString(), ids.get(1).toString(), ids.get(0).toString());
        assertThat(list.at("/items/0").has("sheet")).isFalse();
        assertThat(list.get("next").isNull()).isTrue();
    }

    @Test
    void shouldLetNobodyHaveMoreThanTwenty() {
        // given
        IntStream.range(0, 19).forEach(i -> body(save("/drafts/" + UUID.randomUUID(), sheet("x")), 201));

        // when
        var both = Stream.of(path, "/drafts/" + UUID.randomUUID())
                .map(each -> CompletableFuture.supplyAsync(() -> save(each, sheet("y"))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // then
        assertThat(both.stream().map(Response::statusCode)).containsExactlyInAnyOrder(201, 409);
        var refused =
                both.stream().filter(it -> it.statusCode() == 409).findFirst().orElseThrow();
        assertThat(body(refused, 409).get("rule").asText()).isEqualTo("twenty-drafts-a-person");
        clock.set("2026-11-21T10:00:00Z");
        body(save("/drafts/" + UUID.randomUUID(), sheet("z")), 201);
    }

    @Test
    void shouldLetGoAfterSeventyTwoHours() {
        // given
        body(save(path, sheet("marker" + person)), 201);
        clock.set("2026-11-21T09:59:59.999Z");
        body(own().get(path), 200);

        // when
        clock.set("2026-11-21T10:00:00Z");
        body(own().get(path), 404);
        assertThat(body(own().get("/drafts"), 200).get("items")).isEmpty();
        timer.removeExpired();

        // then
        assertThat(drafts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"sheet\": null}",
                "{\"sheet\": []}",
                "{\"sheet\": \"x\"}",
                "{\"sheet\": {}, \"customerId\": \" \"}",
                "{\"sheet\": {\"note\": \"a\\u0000b\"}}",
                "{\"sheet\": {}, \"more\": 1}",
                "{\"sheet\": {\"a\": 1, \"a\": 2}}",
            })
    void shouldRefuseWhatIsNoSheet(String wrong) {
        assertThat(body(save(path, wrong), 400).get("violations")).isNotEmpty();
        assertThat(drafts()).isZero();
    }

    @Test
    void shouldTakeAsMuchAsAnyBody() {
        body(save(path, sheet("x".repeat(260_000))), 201);
        assertThat(save(path, sheet("x".repeat(263_000))).statusCode()).isEqualTo(413);
        assertThat(body(own().get(path), 200).at("/sheet/note").asText()).hasSize(260_000);
    }

    @Test
    void shouldTellNobody() {
        // when
        body(save(path, sheet("x")), 201);

        // then
        var sent = record(ASheet.aSheet().of(customer)).get("id").asText();
        eventually(() -> assertThat(TestTopics.read(Topic.INCIDENTS, sent)).hasSize(1));
        assertThat(TestTopics.read(Topic.INCIDENTS, path.substring(8))).isEmpty();
    }

    @Test
    void shouldBeForWhoeverWritesSheets() {
        for (var role : List.of("tool", "n2", "billing", "legal", "care", "bi", "admin")) {
            as(role).get("/drafts").then().statusCode(403);
            as(role).get(path).then().statusCode(403);
            as(role).delete(path).then().statusCode(403);
            assertThat(save(as(role), path, sheet("x")).statusCode()).isEqualTo(403);
        }
        body(save(as(person, "supervisor"), path, sheet("x")), 201);
    }

    private RequestSpecification own() {
        return as(person, "agent");
    }

    private Response save(String at, String body) {
        return save(own(), at, body);
    }

    private static Response save(RequestSpecification by, String at, String body) {
        return by.contentType("application/json").body(body).put(at);
    }

    private String sheet(String note) {
        return "{\"customerId\": \"%s\", \"sheet\": {\"note\": \"%s\"}}".formatted(customer, note);
    }

    private int drafts() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from draft where person = :person")
                .bind("person", person)
                .mapTo(Integer.class)
                .one());
    }
}
