package org.accalmie.eventing.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.accalmie.eventing.testing.Facts;
import org.accalmie.eventing.testing.TestDatabase;
import org.accalmie.eventing.testing.TestTopic;
import org.accalmie.events.Topic;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.local.testing.LocalStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsumerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Consumer<WellbeingReported> NOTHING_MORE = fact -> {};

    private final String key = Facts.key();
    private TestDatabase database;
    private TestTopic topic;

    @BeforeEach
    void prepare() {
        database = new TestDatabase("inbox");
        TestConsumer.createEffects(database);
        topic = new TestTopic(Topic.CARE.wireName());
    }

    @AfterEach
    void close() {
        topic.close();
        database.close();
    }

    @Test
    void shouldHaveEachEffectOnceThoughTheConsumerCrashesBeforeItsCommit() {
        // given
        var crashed = new AtomicBoolean();
        Consumer<WellbeingReported> crashingOnce = fact -> {
            if (fact.version() == 300 && crashed.compareAndSet(false, true)) {
                throw new InternalError("the process dies here");
            }
        };
        topic.publish(Facts.facts(key, 0, 1_000));

        // when
        try (var consumer = new TestConsumer(database, topic.group(), crashingOnce)) {
            awaitEffects(1_000);
        }

        // then
        assertThat(crashed).isTrue();
        assertThat(effects()).containsExactlyElementsOf(numbersTo(1_000));
    }

    @Test
    void shouldHaveEachEffectOnceThoughTheConsumerCrashesBeforeItsOffsetsAreKnown() {
        // given
        topic.publish(Facts.facts(key, 0, 1_000));
        try (var consumer = new TestConsumer(database, topic.group(), NOTHING_MORE)) {
            awaitEffects(1_000);
        }
        topic.rewind();

        // when
        topic.publish(List.of(Facts.fact(key, 1_000)));
        try (var consumer = new TestConsumer(database, topic.group(), NOTHING_MORE)) {
            awaitEffects(1_001);
        }

        // then
        assertThat(effects()).containsExactlyElementsOf(numbersTo(1_001));
    }

    @Test
    void shouldHaveOneEffectOfAnEventThatComesTwice() {
        // given
        var id = UUID.randomUUID();
        var fact = Facts.fact(key, 0);

        // when
        topic.publish(id, fact);
        topic.publish(id, fact);
        topic.publish(List.of(Facts.fact(key, 1)));
        try (var consumer = new TestConsumer(database, topic.group(), NOTHING_MORE)) {
            awaitEffects(2);
        }

        // then
        assertThat(effects()).containsExactly(0, 1);
    }

    @Test
    void shouldShareTheWorkInAGroup() {
        // given
        try (var one = new TestConsumer(database, topic.group(), NOTHING_MORE);
                var other = new TestConsumer(database, topic.group(), NOTHING_MORE)) {
            await().atMost(PATIENCE).until(() -> one.isReady() && other.isReady());

            // when
            for (int number = 0; number < 1_000; number++) {
                topic.publish(List.of(Facts.fact(Facts.key(), number)));
            }
            awaitEffects(1_000);
        }

        // then
        assertThat(effects()).containsExactlyInAnyOrderElementsOf(numbersTo(1_000));
        assertThat(database.count("(select distinct consumer from effect) consumers"))
                .isEqualTo(2);
    }

    @Test
    void shouldGoOnWhenTheDatabaseIsBack() {
        // given
        try (var consumer = new TestConsumer(database, topic.group(), NOTHING_MORE)) {
            topic.publish(Facts.facts(key, 0, 10));
            awaitEffects(10);
            LocalStack.postgres().stop();
            topic.publish(Facts.facts(key, 10, 20));
            await().atMost(PATIENCE).until(() -> consumer.lag() == 10);

            // when
            LocalStack.postgres().start();

            // then
            awaitEffects(20);
        }
        assertThat(effects()).containsExactlyElementsOf(numbersTo(20));
        assertThat(database.count("dead_letter")).isZero();
    }

    @Test
    void shouldGoOnWhenTheBrokerIsBack() {
        // given
        try (var consumer = new TestConsumer(database, topic.group(), NOTHING_MORE)) {
            topic.publish(Facts.facts(key, 0, 10));
            awaitEffects(10);
            LocalStack.kafka().stop();
            await().atMost(PATIENCE).until(() -> !consumer.isReady());

            // when
            LocalStack.kafka().start();
            topic.publish(Facts.facts(key, 10, 20));

            // then
            awaitEffects(20);
            await().atMost(PATIENCE).until(consumer::isReady);
        }
        assertThat(effects()).containsExactlyElementsOf(numbersTo(20));
    }

    private void awaitEffects(int count) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> database.count("effect") >= count);
    }

    private List<Integer> effects() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select number from effect order by number")
                        .mapTo(Integer.class)
                        .list());
    }

    private static List<Integer> numbersTo(int end) {
        return IntStream.range(0, end).boxed().toList();
    }
}
