package org.accalmie.incident.erasure;

import static org.accalmie.incident.ASheet.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.database.Transactions;
import org.accalmie.events.Topic;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** The service's own timer goes on meanwhile, and may hold what a test erases until it has erased it itself. */
@QuarkusTest
class RetentionIT extends ServiceTest {
    @Inject
    RetentionTimer timer;

    @Inject
    Erasures erasures;

    @Inject
    Transactions transactions;

    @Test
    void shouldEraseWhatIsOlderThanThreeYearsAndKeepTheRest() {
        // given
        var old = recorded("2023-11-17T09:00:00Z");
        var young = recorded("2023-11-18T09:00:00Z");

        // when
        timer.eraseOld();

        // then
        eventually(() -> assertThat(read(old).has("note")).isFalse());
        assertThat(read(young).get("note").asText()).isEqualTo("a text");
        eventually(() -> assertThat(TestTopics.read(Topic.INCIDENTS, customer)).hasSize(1));
        var told = ASheet.tree(
                TestTopics.read(Topic.INCIDENTS, customer).getFirst().value());
        assertThat(told.get("entirely").asBoolean(true)).isFalse();
        assertThat(told.get("incidentIds").toString()).isEqualTo("[\"" + old + "\"]");
    }

    @Test
    void shouldCountTheDayInTheZoneOfTheService() {
        // given
        var lastMoment = recorded("2023-11-17T22:59:00Z");
        var firstMoment = recorded("2023-11-17T23:00:00Z");

        // when
        timer.eraseOld();

        // then
        eventually(() -> assertThat(read(lastMoment).has("note")).isFalse());
        assertThat(read(firstMoment).has("note")).isTrue();
    }

    @Test
    void shouldKeepEverythingOfACustomerUnderALegalHold() {
        // given
        var old = recorded("2020-01-07T09:00:00Z");
        record("agent", aSheet().of(customer).withJson("signals", "[\"LEGAL_THREAT\"]"));

        // when
        timer.eraseOld();

        // then
        assertThat(read(old).has("note")).isTrue();
    }

    @Test
    void shouldEraseEachOnceWhileTwoReplicasDo() {
        // given
        var ids = IntStream.range(0, 450)
                .mapToObj(i -> recorded("2019-01-07T09:00:00Z"))
                .toList();

        // when
        Stream.of(1, 2)
                .map(replica -> CompletableFuture.runAsync(this::eraseAll))
                .toList()
                .forEach(CompletableFuture::join);

        // then
        eventually(() -> assertThat(erasedOf(customer)).isEqualTo(ids.size()));
        eventually(() -> assertThat(TestTopics.read(Topic.INCIDENTS, customer).stream()
                        .flatMap(event -> idsIn(event.value()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(ids));
    }

    private void eraseAll() {
        var more = new boolean[] {true};
        while (more[0]) {
            transactions.run(() -> more[0] = erasures.eraseOlderThan(LocalDate.parse("2019-01-08")));
        }
    }

    private String recorded(String startedAt) {
        return record("agent", aSheet().of(customer).at(startedAt).with("note", "a text"))
                .get("id")
                .asText();
    }

    private static ObjectNode read(String id) {
        return body(as("agent").get("/incidents/" + id), 200);
    }

    private static Stream<String> idsIn(String event) {
        var ids = ASheet.tree(event).get("incidentIds");
        return IntStream.range(0, ids.size()).mapToObj(i -> ids.get(i).asText());
    }

    private int erasedOf(String customerId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from incident where customer_id = ? and erased_at is not null")
                .bind(0, customerId)
                .mapTo(Integer.class)
                .one());
    }
}
