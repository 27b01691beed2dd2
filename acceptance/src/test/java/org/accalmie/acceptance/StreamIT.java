package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.PackagedService;
import org.accalmie.local.testing.StreamClient;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two replicas on one database: whichever is killed, who goes on at the other one is told everything. */
class StreamIT {
    private static final int MANY = 1_000;
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String STREAM = "/escalations/stream?team=LEGAL";

    private final Escalations escalations;
    private final PackagedService first;
    private final PackagedService second;

    StreamIT() {
        LocalStack.start();
        escalations = new Escalations();
        first = escalations.replica("stream-first");
        second = escalations.replica("stream-second");
    }

    @AfterEach
    void end() {
        first.kill();
        second.kill();
    }

    @Test
    void shouldTellEverythingToWhoGoesOnAtAnotherReplica() throws SQLException {
        // given
        first.start();
        second.start();
        var token = Tokens.of("supervisor");
        var told = new HashSet<String>();

        // when the replica is killed while it tells
        try (var stream = StreamClient.open(first.address(STREAM), token)) {
            escalations.send(new Api(second, "supervisor"), MANY);
            await().atMost(SOON)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> stream.told("changed").size() > MANY / 10);
            first.kill();
            await().atMost(SOON).until(stream::isEnded);
            told.addAll(ids(stream.told("changed")));
            try (var next = StreamClient.resume(second.address(STREAM), token, stream.lastEventId())) {

                // then
                await().atMost(SOON)
                        .until(() -> told.size() + next.told("changed").size() >= MANY);
                assertThat(next.told("resync")).isEmpty();
                assertThat(ids(next.told("changed"))).noneMatch(told::contains);
                told.addAll(ids(next.told("changed")));
            }
        }
        assertThat(told).hasSize(MANY);
    }

    @Test
    void shouldTellOfCommandsAtAnyReplicaOnlyWhomTheyConcern() throws SQLException {
        // given
        first.start();
        second.start();
        escalations.send(new Api(second, "supervisor"), 1);
        var supervisor = new Api(second, "supervisor");
        var id = supervisor.all("/escalations?limit=50").getFirst().path("id").asText();
        try (var legal = StreamClient.open(first.address("/escalations/stream"), Tokens.of("legal"));
                var billing = StreamClient.open(first.address("/escalations/stream"), Tokens.of("billing"))) {

            // when
            supervisor
                    .post("/escalations/" + id + "/acknowledgement", "{\"nextUpdateAt\": \"2035-01-01T12:00:00Z\"}")
                    .expect(200);
            await().atMost(SOON).until(() -> legal.told("changed").size() == 1);

            // then
            assertThat(Answer.json(legal.told("changed").getFirst()))
                    .isEqualTo(supervisor.all("/escalations?limit=50").getFirst());
            assertThat(billing.told("changed")).isEmpty();
            assertThat(billing.told("gone")).isEmpty();
        }
    }

    private static Set<String> ids(List<String> rows) {
        return rows.stream().map(row -> Answer.json(row).path("id").asText()).collect(Collectors.toSet());
    }
}
