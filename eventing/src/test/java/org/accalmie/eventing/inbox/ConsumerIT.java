package org.accalmie.eventing.inbox;

import static org.accalmie.eventing.testing.TopicReader.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.accalmie.eventing.testing.Facts;
import org.accalmie.eventing.testing.TestTopic;
import org.accalmie.eventing.testing.TopicReader;
import org.accalmie.events.Topic;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.LocalStackResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "database", value = "inbox"),
        restrictToAnnotatedClass = true)
class ConsumerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** Longer than any limit of a minute that the connector has. */
    private static final Duration LONG_ABSENCE = Duration.ofSeconds(70);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String key = Facts.key();

    @Inject
    Effects effects;

    @Inject
    @Identifier(EventIntake.CHANNEL)
    ConsumerProgress consumer;

    @Inject
    KafkaClientService clients;

    @TestHTTPResource("/q/health/live")
    URI live = URI.create("");

    private TestTopic topic;

    @BeforeEach
    void prepare() {
        topic = new TestTopic(Topic.CARE.wireName());
        await().atMost(PATIENCE).until(consumer::isReady);
    }

    @AfterEach
    void close() {
        topic.close();
        LocalStack.start();
    }

    @Test
    void shouldHaveEachEffectOnceThoughTheConsumerFailsBeforeItsCommit() {
        // given
        var failed = new AtomicBoolean();
        effects.after(key, fact -> {
            if (fact.version() == 300 && failed.compareAndSet(false, true)) {
                throw new InternalError("no memory for this batch");
            }
        });

        // when
        topic.publish(Facts.facts(key, 0, 1_000));
        awaitEffects(1_000);

        // then
        assertThat(failed).isTrue();
        assertThat(effects.of(key)).containsExactlyElementsOf(numbersTo(1_000));
    }

    @Test
    void shouldHaveEachEffectOnceThoughRecordsComeAgain() {
        // given
        topic.publish(Facts.facts(key, 0, 1_000));
        awaitEffects(1_000);
        clients.<byte[], byte[]>getConsumer(EventIntake.CHANNEL)
                .runOnPollingThread(kafka -> {
                    topic.start().forEach(kafka::seek);
                })
                .await()
                .atMost(PATIENCE);

        // when
        topic.publish(List.of(Facts.fact(key, 1_000)));
        awaitEffects(1_001);

        // then
        await().atMost(PATIENCE).until(() -> consumer.lag() == 0);
        assertThat(effects.of(key)).containsExactlyElementsOf(numbersTo(1_001));
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
        awaitEffects(2);

        // then
        assertThat(effects.of(key)).containsExactly(0, 1);
    }

    @Test
    void shouldGoOnWhenTheDatabaseIsBack() {
        // given
        topic.publish(Facts.facts(key, 0, 10));
        awaitEffects(10);
        LocalStack.postgres().stop();
        topic.publish(Facts.facts(key, 10, 20));
        await().atMost(PATIENCE).until(() -> consumer.lag() == 10);

        // when
        LocalStack.postgres().start();

        // then
        awaitEffects(20);
        assertThat(effects.of(key)).containsExactlyElementsOf(numbersTo(20));
    }

    @Test
    void shouldStayAliveAndForgetNothingWhileTheDatabaseIsAwayForLong() throws Exception {
        // given
        LocalStack.postgres().stop();
        topic.publish(Facts.facts(key, 0, 1_000));

        // when
        await().during(LONG_ABSENCE)
                .atMost(LONG_ABSENCE.plus(PATIENCE))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> status(live) == 200);
        LocalStack.postgres().start();

        // then
        awaitEffects(1_000);
        assertThat(effects.of(key)).containsExactlyElementsOf(numbersTo(1_000));
        assertThat(status(live)).isEqualTo(200);
    }

    @Test
    void shouldGoOnWhenTheBrokerIsBack() {
        // given
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
        assertThat(effects.of(key)).containsExactlyElementsOf(numbersTo(20));
    }

    @Test
    void shouldPublishADeadLetterWithItsReason() {
        // given
        effects.after(key, fact -> {
            throw new IllegalArgumentException("Jeanne Dupont");
        });

        // when
        try (var reader = new TopicReader(Topic.CARE.deadLetterName())) {
            topic.publish(Facts.facts(key, 5, 6));

            // then
            var letter = reader.await(1).getFirst();
            assertThat(header(letter, "dead-letter-reason")).startsWith("IllegalArgumentException");
            assertThat(header(letter, "dead-letter-topic")).isEqualTo(Topic.CARE.wireName());
            assertThat(header(letter, "dead-letter-partition")).matches("\\d+");
            assertThat(header(letter, "dead-letter-offset")).matches("\\d+");
            assertThat(header(letter, "ce_type")).isEqualTo("accalmie.WellbeingReported.v1");
            assertThat(TopicReader.number(letter)).isEqualTo(5);
            assertThat(letter.headers().lastHeader("__smallrye_generationId")).isNull();
        }
    }

    private void awaitEffects(int count) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> effects.count(key) >= count);
    }

    private static int status(URI address) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static List<Integer> numbersTo(int end) {
        return IntStream.range(0, end).boxed().toList();
    }
}
