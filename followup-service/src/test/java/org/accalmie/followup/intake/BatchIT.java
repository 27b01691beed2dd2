package org.accalmie.followup.intake;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.sheet.Commitment;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Sentiment;
import org.accalmie.followup.AnIncident;
import org.accalmie.followup.PausedTimers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BatchIT extends PausedTimers {
    private static final Instant CONTACT = Instant.parse("2026-11-20T10:00:00Z");
    private static final int CUSTOMERS = 4;
    private static final int INCIDENTS = 10;
    private static final int EVENTS = 40;

    private static final String CALLS = """
            select replace(customer_id, :run, '') as customer, due_at::text as due, causes::text as causes,
                   (select array_agg(right(id::text, 4) order by right(id::text, 4)) from unnest(incident_ids) id)::text
                       as incidents,
                   replace(not_by::text, :run, '') as not_by
            from follow_up where customer_id like :run || '%' and state = 'PLANNED' order by 1, 2
            """;
    private static final String WANTS = """
            select replace(customer_id, :run, '') as customer, right(incident_id::text, 4) as incident, cause, nth,
                   replace(agent_id, :run, '') as agent, counted_from::text as counted
            from want where customer_id like :run || '%' order by 1, 2, 3, 4, 5, 6
            """;
    private static final String COMMITMENTS = """
            select replace(customer_id, :run, '') as customer, right(incident_id::text, 4) as incident, action, state,
                   due_at::text as due
            from commitment where customer_id like :run || '%' order by 1, 2, 3, 4, 5
            """;
    private static final String BREAKS = """
            select right(incident_id::text, 4) as incident, minutes, until::text as until
            from recovery_break where agent_id like :run || '%' order by 1
            """;

    @Inject
    IncidentConsumer consumer;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldComeToTheSameWhetherEventsComeTogetherOrOneByOne(long seed) {
        // when
        var together = "a" + UUID.randomUUID();
        var oneByOne = "b" + UUID.randomUUID();
        transactions.run(() -> consumer.onAll(events(seed, together)));
        events(seed, oneByOne).forEach(event -> transactions.run(() -> consumer.on(event)));

        // then
        assertThat(kept(CALLS, together)).isEqualTo(kept(CALLS, oneByOne)).isNotEmpty();
        assertThat(kept(WANTS, together)).isEqualTo(kept(WANTS, oneByOne)).isNotEmpty();
        assertThat(kept(COMMITMENTS, together))
                .isEqualTo(kept(COMMITMENTS, oneByOne))
                .isNotEmpty();
        assertThat(kept(BREAKS, together)).isEqualTo(kept(BREAKS, oneByOne)).isNotEmpty();
    }

    private List<Map<String, Object>> kept(String sql, String run) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).bind("run", run).mapToMap().list());
    }

    /** Versions of some incidents in any order, some of which change their customer. */
    private static List<ReceivedEvent> events(long seed, String run) {
        var random = new Random(seed);
        var incidents = UUID.randomUUID().getMostSignificantBits();
        var events = new ArrayList<ReceivedEvent>();
        for (var n = 0; n < EVENTS; n++) {
            var id = new UUID(incidents, random.nextInt(INCIDENTS));
            var version = 1 + random.nextInt(4);
            var sheet = incident(random, run).id(id).version(version).build();
            events.add(new ReceivedEvent(UUID.randomUUID(), CONTACT.plusSeconds(n), sheet));
        }
        return events;
    }

    private static AnIncident incident(Random random, String run) {
        var incident = anIncident()
                .of(run + random.nextInt(CUSTOMERS))
                .handledBy(run + "agent" + random.nextInt(2))
                .startedAt(CONTACT.minus(Duration.ofDays(random.nextInt(3))))
                .anger(any(random, Anger.values()))
                .churnRisk(any(random, ChurnRisk.values()))
                .endedAs(any(random, Sentiment.values()))
                .conversationEnded(random.nextInt(4) == 0)
                .promising(IntStream.range(0, random.nextInt(3))
                        .mapToObj(n -> promise(random))
                        .toArray(Commitment[]::new));
        return random.nextInt(8) == 0 ? incident.historical() : incident;
    }

    /** Half of them are due when they are recorded. */
    private static Commitment promise(Random random) {
        var due = CONTACT.plus(Duration.ofHours(random.nextInt(9) - 4));
        return new Commitment("promise " + random.nextInt(3), due, null, null);
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
