package org.accalmie.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accalmie.events.Topic;
import org.accalmie.followup.ServiceTest;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TwoReplicasIT extends ServiceTest {
    private static final int MANY = 300;

    @Inject
    FollowUps plans;

    @Inject
    DueCallStore due;

    @Test
    void shouldMissEachOfManyCallsOnceWhileTwoLookForThemAtOnce() throws Exception {
        // given
        var customers =
                IntStream.range(0, MANY).mapToObj(n -> customer + "-" + n).toList();
        customers.forEach(this::plan);

        // when
        clock.set("2026-11-25T17:00:00Z");
        lookAtOnce();

        // then
        assertThat(states()).isEqualTo(Map.of("MISSED", (long) MANY));
        assertThat(versions("state = 'MISSED'")).containsExactly(2);
        eventually(() -> assertThat(List.of(customers.getFirst(), customers.getLast()))
                .allSatisfy(TwoReplicasIT::assertToldOnce));
    }

    @Test
    void shouldNoticeEachOfManyCallsOnceAtTheEndOfItsDay() throws Exception {
        // given
        IntStream.range(0, MANY).mapToObj(n -> customer + "-" + n).forEach(this::plan);

        // when
        clock.set("2026-11-24T17:00:00Z");
        lookAtOnce();

        // then
        assertThat(versions("reminded_at is not null")).containsExactly(2);
    }

    /** Each with a timer of its own on the one database, as two replicas have. */
    private void lookAtOnce() throws Exception {
        try (var replicas = Executors.newFixedThreadPool(2)) {
            Callable<Void> replica = () -> {
                new DueCallTimer(plans, due, transactions).settle();
                return null;
            };
            for (var done : replicas.invokeAll(List.of(replica, replica))) {
                done.get();
            }
        }
    }

    private void plan(String of) {
        transactions.run(() ->
                plans.planByHand(of, Instant.parse("2026-11-24T08:00:00Z"), new ByHand("supervisor", List.of(), null)));
    }

    private Map<String, Long> states() {
        return jdbi.withHandle(handle -> handle
                .createQuery("select state from follow_up where customer_id like ?")
                .bind(0, customer + "-%")
                .mapTo(String.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(state -> state, Collectors.counting())));
    }

    /** One more than planned means changed once. */
    private List<Integer> versions(String where) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct version from follow_up where customer_id like ? and " + where)
                .bind(0, customer + "-%")
                .mapTo(Integer.class)
                .list());
    }

    private static void assertToldOnce(String of) {
        assertThat(TestTopics.read(Topic.FOLLOW_UPS, of).stream()
                        .map(TestTopics.Read::type)
                        .filter(type -> type.contains("FollowUpMissed")))
                .hasSize(1);
    }
}
