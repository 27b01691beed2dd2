package org.accalmie.kpi.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accalmie.database.Transactions;
import org.accalmie.eventing.Ids;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Event;
import org.accalmie.kpi.EventFeed;
import org.accalmie.kpi.fact.RandomEscalations;
import org.accalmie.kpi.fact.RandomGestures;
import org.accalmie.kpi.fact.RandomIncidents;
import org.accalmie.kpi.intake.ProjectionConsumer;
import org.accalmie.local.testing.LocalStackResource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "kpi"))
class ProjectionIT {
    private static final long SEED = 7;
    private static final int INCIDENTS = 300;
    private static final int VERSIONS = 4;
    private static final int BATCH = 40;
    private static final int CONSUMERS = 4;

    @Inject
    ProjectionConsumer consumer;

    @Inject
    Rebuild rebuild;

    @Inject
    EventFeed feed;

    @Inject
    Ids ids;

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void forget() {
        feed.forgetAll();
    }

    @Test
    void shouldNeverDeadlockNorMiscountWhenConsumersChangeTheSameDaysAtOnce() throws Exception {
        // given
        var batches = batches(history());
        // when
        try (var consumers = Executors.newFixedThreadPool(CONSUMERS)) {
            for (var outcome : consumers.invokeAll(batches)) {
                outcome.get();
            }
        }
        // then
        assertThat(count("select count(*) from incident_fact where version = %d and wellbeing_version = %d"
                        .formatted(VERSIONS, VERSIONS)))
                .isEqualTo(INCIDENTS);
        assertThat(rebuild.run()).isZero();
    }

    @Test
    void shouldReachTheSameRollupsInAnyOrderAndWithRepeats() {
        // given
        var history = history();
        take(history);
        var once = rollups();
        forget();
        // when
        var again = new ArrayList<>(history);
        again.addAll(history.subList(0, INCIDENTS));
        Collections.shuffle(again, new Random(SEED));
        again.forEach(event -> take(List.of(event)));
        // then
        assertThat(rollups()).isEqualTo(once);
    }

    @Test
    void shouldCorrectDamagedRollupsFromTheFacts() {
        // given
        take(history());
        var sound = rollups();
        jdbi.useHandle(handle -> {
            handle.execute("delete from rollup where dimension = 'anger' and slice = 'MILD'");
            handle.execute("update rollup set numerator = numerator + 1 where slice = 'all'");
            handle.execute("delete from rollup_histogram where slice = 'PHONE'");
            handle.execute("update rollup_agent set incidents = 0 where slice = 'large'");
            handle.execute("delete from rollup_week_agent where slice = 'MILD'");
            handle.execute("update rollup_week_agent set incidents = 0 where slice = 'all'");
            handle.execute("update rollup_week set agents = agents + 1 where slice in ('all', 'CHAT')");
            handle.execute("delete from rollup_week where slice = 'MODERATE'");
            handle.execute("update rollup_month set denominator = denominator + 1 where slice = 'PHONE'");
            handle.execute("delete from rollup_month_histogram where slice = 'CHAT'");
        });
        // when
        var corrected = rebuild.run();
        // then
        assertThat(corrected).isPositive();
        assertThat(rollups()).isEqualTo(sound);
        assertThat(rebuild.run()).isZero();
    }

    @Test
    void shouldMakeExactHistogramsOfTheFactsWhenMigrated() {
        // given
        take(mixed(sheets()));
        var exact = rollups();
        jdbi.useHandle(handle -> handle.execute("update rollup_histogram set seconds = -seconds"));
        // when
        var migration = ClasspathSqlLocator.create().getResource("db/migration/V2__exact_medians.sql");
        jdbi.useHandle(handle -> handle.createScript(migration).execute());
        // then
        assertThat(rollups()).isEqualTo(exact);
    }

    /** All that is told of the same incidents, each thing apart from the others, all mixed up. */
    private static List<Event> history() {
        var escalations = new RandomEscalations(SEED);
        var gestures = new RandomGestures(SEED);
        var events = sheets();
        ids().forEach(id -> {
            events.addAll(escalations.of(id));
            events.addAll(gestures.of(id));
        });
        return mixed(events);
    }

    private static List<UUID> ids() {
        var random = new RandomIncidents(SEED + 1);
        return Stream.generate(random::id).limit(INCIDENTS).toList();
    }

    /** Revisions, and reports of well-being apart from them. */
    private static List<Event> sheets() {
        var random = new RandomIncidents(SEED);
        var events = new ArrayList<Event>();
        var uuids = ids();
        for (var version : IntStream.rangeClosed(1, VERSIONS).boxed().toList()) {
            for (var id : uuids) {
                var incident = random.incident(id, version);
                events.add(incident);
                events.add(random.wellbeing(incident));
            }
        }
        return events;
    }

    private static List<Event> mixed(List<Event> events) {
        Collections.shuffle(events, new Random(SEED));
        return events;
    }

    private List<Callable<Void>> batches(List<Event> events) {
        return IntStream.rangeClosed(0, events.size() / BATCH)
                .mapToObj(batch -> events.subList(batch * BATCH, Math.min(events.size(), (batch + 1) * BATCH)))
                .<Callable<Void>>map(batch -> () -> {
                    take(batch);
                    return null;
                })
                .toList();
    }

    private void take(List<Event> events) {
        var received = events.stream()
                .map(event -> new ReceivedEvent(ids.next(), RandomIncidents.RECORDED_AT, event))
                .toList();
        transactions.run(() -> consumer.onAll(received));
    }

    private List<String> rollups() {
        return Stream.of(
                        "select dimension, day, slice, kpi, trim_scale(numerator), trim_scale(denominator), apart"
                                + " from rollup where (numerator, denominator, apart) <> (0, 0, 0)",
                        "select dimension, day, slice, kpi, trim_scale(numerator), trim_scale(denominator), apart"
                                + " from rollup_month where (numerator, denominator, apart) <> (0, 0, 0)",
                        "select * from rollup_histogram where incidents <> 0",
                        "select * from rollup_month_histogram where incidents <> 0",
                        "select * from rollup_agent where incidents <> 0",
                        "select * from rollup_week_agent where incidents <> 0",
                        "select * from rollup_week where agents <> 0")
                .flatMap(query -> jdbi
                        .withHandle(handle -> handle.createQuery(
                                        "select found::text from (%s) found order by 1".formatted(query))
                                .mapTo(String.class)
                                .list())
                        .stream())
                .toList();
    }

    private long count(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }
}
