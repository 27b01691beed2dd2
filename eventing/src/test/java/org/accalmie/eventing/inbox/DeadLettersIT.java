package org.accalmie.eventing.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accalmie.eventing.testing.TopicReader.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.accalmie.eventing.erased.ErasedIncidents;
import org.accalmie.eventing.relay.TestRelays;
import org.accalmie.eventing.testing.Facts;
import org.accalmie.eventing.testing.TestDatabase;
import org.accalmie.eventing.testing.TestTopic;
import org.accalmie.eventing.testing.TopicReader;
import org.accalmie.events.Topic;
import org.accalmie.events.care.WellbeingReported;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadLettersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final String TYPE = "accalmie.WellbeingReported.v1";
    private static final byte[] BROKEN = "{\"incidentId\": \"Jeanne Dupont\"}".getBytes(UTF_8);

    private final String key = Facts.key();
    private final AtomicBoolean cured = new AtomicBoolean();
    private final Consumer<WellbeingReported> poisonedByFive = fact -> {
        if (fact.version() == 5 && !cured.get()) {
            throw new IllegalArgumentException("Jeanne Dupont");
        }
    };
    private TestDatabase database;
    private TestTopic topic;

    @BeforeEach
    void prepare() {
        database = new TestDatabase("deadletters");
        TestConsumer.createEffects(database);
        topic = new TestTopic(Topic.CARE.wireName());
    }

    @AfterEach
    void close() {
        topic.close();
        database.close();
    }

    @Test
    void shouldSetThePoisonedEventAsideAndGoOn() {
        // given
        topic.publish(Facts.facts(key, 0, 10));

        // when
        try (var consumer = new TestConsumer(database, topic.group(), poisonedByFive)) {
            awaitDeadLetters(1);
            awaitEffects(9);

            // then
            var letter = consumer.deadLetters().list(null, 10).getFirst();
            assertThat(effects()).containsExactly(0, 1, 2, 3, 4, 6, 7, 8, 9);
            assertThat(letter.type()).isEqualTo(TYPE);
            assertThat(letter.key()).isEqualTo(key);
            assertThat(letter.reason()).startsWith("IllegalArgumentException").doesNotContain("Jeanne");
        }
    }

    @Test
    void shouldPublishTheRecordWithTheReason() {
        // given
        try (var reader = new TopicReader(Topic.CARE.deadLetterName());
                var relays = new TestRelays(database, TICK)) {
            topic.publish(Facts.facts(key, 5, 6));

            // when
            try (var consumer = new TestConsumer(database, topic.group(), poisonedByFive)) {
                reader.await(1);
            }

            // then
            var record = reader.await(1).getFirst();
            assertThat(header(record, "dead-letter-reason")).startsWith("IllegalArgumentException");
            assertThat(header(record, "dead-letter-topic")).isEqualTo(Topic.CARE.wireName());
            assertThat(header(record, "dead-letter-partition")).matches("\\d+");
            assertThat(header(record, "dead-letter-offset")).matches("\\d+");
            assertThat(header(record, "ce_type")).isEqualTo(TYPE);
            assertThat(TopicReader.number(record)).isEqualTo(5);
        }
    }

    @Test
    void shouldSetAsideWhatCannotBeReadAndPassOverWhatIsNotKnown() {
        // given
        topic.publish(key, Map.of("ce_id", id(), "ce_type", TYPE, "ce_time", "2026-11-22T09:00:00Z"), BROKEN);
        topic.publish(key, Map.of("ce_id", "\u0000", "ce_type", TYPE, "ce_time", "2026-11-22T09:00:00Z"), BROKEN);
        topic.publish(key, Map.of("ce_id", id(), "ce_type", TYPE, "ce_time", "yesterday"), BROKEN);
        topic.publish(key, Map.of(), BROKEN);
        topic.publish(key, Map.of("ce_id", id(), "ce_type", "accalmie.OfTomorrow.v1"), BROKEN);
        topic.publish(Facts.facts(key, 0, 1));

        // when
        try (var consumer = new TestConsumer(database, topic.group(), poisonedByFive)) {
            awaitEffects(1);

            // then
            assertThat(consumer.deadLetters().list(null, 10))
                    .extracting(letter -> letter.reason())
                    .containsExactly(
                            "no ce_type", "no legible ce_time", "no legible ce_id", "incidentId must be of its type");
        }
    }

    @Test
    void shouldHaveTheEffectOfAReplayOnce() {
        // given
        topic.publish(Facts.facts(key, 5, 6));
        try (var consumer = new TestConsumer(database, topic.group(), poisonedByFive)) {
            awaitDeadLetters(1);
            var id = consumer.deadLetters().list(null, 1).getFirst().id();

            // when
            var failing = consumer.deadLetters().replay(id).orElseThrow();
            cured.set(true);
            var succeeding = consumer.deadLetters().replay(id).orElseThrow();
            var late = consumer.deadLetters().replay(id);

            // then
            assertThat(failing.succeeded()).isFalse();
            assertThat(failing.letter().replays()).isOne();
            assertThat(succeeding.succeeded()).isTrue();
            assertThat(late).isEmpty();
            assertThat(effects()).containsExactly(5);
            assertThat(database.count("dead_letter")).isZero();
        }
    }

    @Test
    void shouldKeepNothingOfWhatIsSaidAboutAnErasedIncident() {
        // given
        var gone = UUID.randomUUID();
        database.transactions()
                .run(() -> new ErasedIncidents(database.jdbi())
                        .remember(List.of(gone), Instant.parse("2026-11-22T09:00:00Z")));
        topic.publish(gone.toString(), Map.of("ce_id", id(), "ce_type", TYPE, "ce_time", "yesterday"), BROKEN);
        topic.publish(UUID.randomUUID().toString(), Map.of("ce_id", id(), "ce_type", TYPE), BROKEN);

        // when
        try (var consumer = new TestConsumer(database, topic.group(), poisonedByFive)) {
            awaitDeadLetters(2);

            // then
            assertThat(database.count("dead_letter where value is null and key = '" + gone + "'"))
                    .isOne();
            assertThat(database.count("outbox where payload is null and key = '" + gone + "'"))
                    .isOne();
            assertThat(database.count("dead_letter where value is not null")).isOne();
            assertThat(database.count("outbox where payload is not null")).isOne();
            var letter = consumer.deadLetters().list(null, 10).stream()
                    .filter(each -> gone.toString().equals(each.key()))
                    .findFirst()
                    .orElseThrow();
            assertThat(letter.reason()).isEqualTo("no legible ce_time");
            assertThat(consumer.deadLetters().replay(letter.id()).orElseThrow().succeeded())
                    .isFalse();
        }
    }

    @Test
    void shouldListInPagesNewestFirst() {
        // given
        for (int number = 0; number < 3; number++) {
            topic.publish(key + number, Map.of(), BROKEN);
        }
        try (var consumer = new TestConsumer(database, topic.group(), poisonedByFive)) {
            awaitDeadLetters(3);

            // when
            var first = consumer.deadLetters().list(null, 2);
            var second = consumer.deadLetters().list(first.getLast().id(), 2);

            // then
            assertThat(first).hasSize(2);
            assertThat(second).hasSize(1);
            assertThat(first.getFirst().id()).isGreaterThan(first.getLast().id());
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private void awaitDeadLetters(int count) {
        await().atMost(PATIENCE).until(() -> database.count("dead_letter") >= count);
    }

    private void awaitEffects(int count) {
        await().atMost(PATIENCE).until(() -> database.count("effect") >= count);
    }

    private List<Integer> effects() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select number from effect order by number")
                        .mapTo(Integer.class)
                        .list());
    }
}
