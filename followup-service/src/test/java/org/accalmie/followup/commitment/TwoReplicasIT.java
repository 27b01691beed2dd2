package org.accalmie.followup.commitment;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.accalmie.events.Topic;
import org.accalmie.events.sheet.Commitment;
import org.accalmie.events.sheet.CommitmentOwner;
import org.accalmie.followup.ServiceTest;
import org.accalmie.followup.ToldIncident;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TwoReplicasIT extends ServiceTest {
    private static final int INCIDENTS = 30;
    private static final int MANY = 10 * INCIDENTS;
    private static final Instant RECORDED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-23T16:00:00Z");

    @Inject
    Commitments commitments;

    @Inject
    CommitmentStore store;

    @Test
    void shouldBreakEachOfManyPromisesOnceWhileTwoLookForThemAtOnce() throws Exception {
        // given
        var ids = IntStream.range(0, INCIDENTS).mapToObj(this::promise).toList();

        // when
        clock.set("2026-11-23T16:00:00Z");
        lookAtOnce();

        // then
        List<Integer> versions = jdbi.withHandle(handle -> handle.createQuery(
                        "select version from commitment where customer_id = ? and state = 'BROKEN'")
                .bind(0, customer)
                .mapTo(Integer.class)
                .list());
        assertThat(versions).hasSize(MANY).containsOnly(2);
        assertThat(calls()).containsExactly("2026-11-24T08:00:00Z PLANNED [BROKEN_COMMITMENT]");
        eventually(() -> assertThat(toldBroken(ids.getFirst())).isEqualTo(10));
    }

    private UUID promise(int number) {
        var id = UUID.randomUUID();
        var promised = IntStream.range(0, 10)
                .mapToObj(n -> new Commitment("Promise " + number + "-" + n, DUE, CommitmentOwner.TEAM, null))
                .toArray(Commitment[]::new);
        var sheet = anIncident().id(id).of(customer).promising(promised).build();
        transactions.run(() -> commitments.follow(List.of(new ToldIncident(sheet, RECORDED))));
        return id;
    }

    /** Each with a timer of its own on the one database, as two replicas have. */
    private void lookAtOnce() throws Exception {
        try (var replicas = Executors.newFixedThreadPool(2)) {
            Callable<Void> replica = () -> {
                new CommitmentTimer(commitments, store, transactions, clock).settle();
                return null;
            };
            for (var done : replicas.invokeAll(List.of(replica, replica))) {
                done.get();
            }
        }
    }

    private static long toldBroken(UUID incident) {
        return TestTopics.read(Topic.FOLLOW_UPS, incident.toString()).stream()
                .filter(told -> told.type().contains("CommitmentBroken"))
                .count();
    }
}
