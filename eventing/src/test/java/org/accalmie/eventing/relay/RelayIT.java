package org.accalmie.eventing.relay;

import static org.accalmie.eventing.testing.TopicReader.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.accalmie.database.testing.TestDatabase;
import org.accalmie.eventing.outbox.OutboxRow;
import org.accalmie.eventing.outbox.TestOutbox;
import org.accalmie.eventing.testing.Facts;
import org.accalmie.eventing.testing.TopicReader;
import org.accalmie.events.Topic;
import org.accalmie.local.testing.LocalStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayIT {
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LOCKS =
            "pg_locks join pg_database d on d.oid = database where locktype = 'advisory' and datname = current_database()";
    private static final int TOO_LARGE = 2 << 20;

    private final String key = Facts.key();
    private TestDatabase database;
    private TestOutbox outbox;
    private TopicReader topic;

    @BeforeEach
    void prepare() {
        database = new TestDatabase("relay");
        outbox = new TestOutbox(database, () -> {});
        topic = new TopicReader(Topic.CARE.wireName());
    }

    @AfterEach
    void close() {
        topic.close();
        database.close();
    }

    @Test
    void shouldSendCloudEventsInBinaryMode() {
        // given
        var fact = Facts.fact(key, 7);
        outbox.append(List.of(fact));

        // when
        try (var relays = new TestRelays(database, TICK)) {
            topic.await(1);
        }

        // then
        var record = topic.await(1).getFirst();
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(UUID.fromString(header(record, "ce_id")).version()).isEqualTo(7);
        assertThat(header(record, "ce_type")).isEqualTo("accalmie.WellbeingReported.v1");
        assertThat(header(record, "ce_source")).isEqualTo("test-service");
        assertThat(Instant.parse(header(record, "ce_time"))).isBefore(Instant.now());
        assertThat(header(record, "ce_subject")).isEqualTo(fact.incidentId().toString());
        assertThat(header(record, "content-type")).isEqualTo("application/json");
        assertThat(record.key()).asString().isEqualTo(key);
        assertThat(TopicReader.number(record)).isEqualTo(7);
    }

    @Test
    void shouldKeepTheOrderOfAKeyWhenARelayDiesBetweenAcknowledgementAndDeletion() {
        // given
        outbox.append(Facts.facts(key, 0, 500));
        var dying = new TestRelays(database, TICK);
        var heir = new TestRelays(database, TICK);

        // when
        try (heir) {
            // rows can be read and sent but not deleted
            database.transactions().run(() -> {
                database.execute("lock table outbox in share mode");
                topic.await(500);
                database.terminate("relay");
                dying.close();
            });
            outbox.append(Facts.facts(key, 500, 1_000));
            awaitEmptyOutbox();
            topic.await(1_500);
        }

        // then
        assertThat(topic.numbers(key)).containsExactlyElementsOf(numbersTo(1_000));
    }

    @Test
    void shouldKeepTheOrderOfKeysWhileLeadershipChangesHands() {
        // given
        var keys = IntStream.range(0, 10).mapToObj(number -> Facts.key()).toList();
        try (var one = new TestRelays(database, TICK);
                var other = new TestRelays(database, TICK)) {

            // when
            for (int round = 0; round < 10; round++) {
                for (var each : keys) {
                    outbox.append(Facts.facts(each, 100 * round, 100 * round + 100));
                }
                one.ring();
                other.ring();
                database.terminate("relay");
            }
            awaitEmptyOutbox();
        }
        topic.awaitQuiet();

        // then
        assertThat(keys)
                .allSatisfy(each -> assertThat(topic.numbers(each)).containsExactlyElementsOf(numbersTo(1_000)));
    }

    @Test
    void shouldHandOverWhenTheLeaderStops() {
        // given
        var leaving = new TestRelays(database, NEVER);
        await().atMost(PATIENCE).until(leaving::isLeading);
        try (var heir = new TestRelays(database, NEVER)) {

            // when
            leaving.close();

            // then
            await().atMost(PATIENCE).until(heir::isLeading);
        }
        await().atMost(PATIENCE).until(() -> database.count(LOCKS) == 0);
    }

    @Test
    void shouldBeWokenByANotificationFromAnotherReplica() {
        // given
        try (var leading = new TestRelays(database, NEVER)) {
            await().atMost(PATIENCE).until(leading::isLeading);
            awaitListening();
            try (var waiting = new TestRelays(database, NEVER)) {
                outbox.append(List.of(Facts.fact(key, 1)));

                // when
                waiting.ring();

                // then
                assertThat(topic.await(1)).hasSize(1);
                assertThat(waiting.isLeading()).isFalse();
            }
        }
    }

    @Test
    void shouldFindARowThatIsCommittedAfterThousandsOfLaterOnes() {
        // given
        try (var relays = new TestRelays(database, TICK)) {
            database.transactions().run(() -> {
                database.execute("""
                        insert into outbox (event_id, shard, topic, key, type, occurred_at, payload)
                        values (gen_random_uuid(), 0, 'accalmie.care', 'early', 'early', '2026-11-22', '{}')""");

                // when
                CompletableFuture.runAsync(() -> outbox.append(Facts.facts(key, 0, 3_000)))
                        .join();
                topic.await(3_000);
            });

            // then
            topic.await(3_001);
            awaitEmptyOutbox();
        }
    }

    @Test
    void shouldSetAsideWhatKafkaWillNeverTake() {
        // given
        outbox.append(List.of(Facts.fact(key, 1)));
        database.transactions().run(() -> outbox.writer().write(List.of(rowTooLarge())));
        outbox.append(List.of(Facts.fact(key, 2)));

        // when
        try (var relays = new TestRelays(database, TICK)) {
            topic.await(2);
            awaitEmptyOutbox();
        }

        // then
        assertThat(topic.numbers(key)).containsExactly(1, 2);
        assertThat(database.count("outbox_refused where reason = 'RecordTooLargeException'"))
                .isOne();
    }

    @Test
    void shouldLoseNothingWhileTheBrokerIsAway() {
        // given
        try (var relays = new TestRelays(database, TICK)) {
            outbox.append(Facts.facts(key, 0, 100));
            topic.await(100);
            LocalStack.kafka().stop();
            outbox.append(Facts.facts(key, 100, 300));
            assertThat(database.count("outbox")).isGreaterThanOrEqualTo(200);

            // when
            LocalStack.kafka().start();

            // then
            awaitEmptyOutbox();
        }
        topic.awaitQuiet();
        assertThat(topic.numbers(key)).containsExactlyElementsOf(numbersTo(300));
    }

    @Test
    void shouldGoOnWhenTheDatabaseIsBack() {
        // given
        try (var relays = new TestRelays(database, TICK)) {
            outbox.append(Facts.facts(key, 0, 100));
            topic.await(100);
            LocalStack.postgres().stop();

            // when
            LocalStack.postgres().start();

            // then
            await().atMost(PATIENCE).ignoreExceptions().until(() -> database.count("outbox") >= 0);
            outbox.append(Facts.facts(key, 100, 200));
            topic.await(200);
        }
        assertThat(topic.numbers(key)).containsExactlyElementsOf(numbersTo(200));
    }

    private void awaitEmptyOutbox() {
        await().atMost(PATIENCE).until(() -> database.count("outbox") == 0);
    }

    private void awaitListening() {
        await().atMost(PATIENCE)
                .until(() -> database.count("pg_stat_activity where query like 'listen%' and state = 'idle'") == 1);
    }

    private OutboxRow rowTooLarge() {
        var payload = new byte[TOO_LARGE];
        return new OutboxRow(
                UUID.randomUUID(), Topic.CARE.wireName(), key, "large", null, Instant.now(), null, null, payload);
    }

    private static List<Integer> numbersTo(int end) {
        return IntStream.range(0, end).boxed().toList();
    }
}
