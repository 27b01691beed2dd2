package org.accalmie.escalation.timer;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.Topic;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.local.testing.TestTopics;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TwoReplicasIT extends ServiceTest {
    private static final int MANY = 3_000;

    @Inject
    Timers timers;

    @Inject
    Jdbi jdbi;

    @Test
    void shouldFireEachOfThousandsOnceWhileSeveralFireAtOnce() throws Exception {
        // given
        var pattern = escalate(anIncident().hearing(Signal.LEGAL_THREAT));
        multiply(pattern);

        // when
        clock.push(Duration.ofMinutes(30));
        try (var replicas = Executors.newFixedThreadPool(3)) {
            Callable<Integer> replica = this::fireUntilNothingIsLeft;
            replicas.invokeAll(List.of(replica, replica, replica));
        }

        // then
        eventually(() -> assertThat(overdue(pattern).values())
                .hasSize(MANY + 1)
                .allSatisfy(times -> assertThat(times).isEqualTo(1)));
    }

    private int fireUntilNothingIsLeft() {
        return Stream.generate(timers::fireDue)
                .takeWhile(round -> round.done() > 0)
                .mapToInt(Timers.Round::done)
                .sum();
    }

    /** Copies of one escalation and its pending deadline, under ids of their own. */
    private void multiply(Sent pattern) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with copy as (
                            insert into escalation (id, incident_id, agent_id, recorded_by, legal, open_to_team, team, urgency, state,
                                                    overdue_at, version, body)
                            select n.id, incident_id, agent_id, recorded_by, legal, open_to_team, team, urgency, state,
                                   overdue_at, version, jsonb_set(body::jsonb, '{id}', to_jsonb(n.id))::json
                            from escalation, (select gen_random_uuid() as id from generate_series(1, :many)) n
                            where escalation.id = :id
                            returning id)
                        insert into timer (escalation_id, kind, run, number, due_at)
                        select copy.id, kind, run, number, due_at from timer, copy where escalation_id = :id""")
                .bind("many", MANY)
                .bind("id", pattern.id())
                .execute());
    }

    private static Map<String, Long> overdue(Sent pattern) {
        return TestTopics.read(Topic.ESCALATIONS, pattern.incidentId().toString()).stream()
                .filter(told -> told.type().contains("AcknowledgementOverdue"))
                .collect(Collectors.groupingBy(
                        told -> told.value().replaceAll(".*\"escalationId\":\"([^\"]+)\".*", "$1"),
                        Collectors.counting()));
    }
}
