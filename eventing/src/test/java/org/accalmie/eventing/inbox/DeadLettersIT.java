package org.accalmie.eventing.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.accalmie.database.Transactions;
import org.accalmie.eventing.deadletter.DeadLetter;
import org.accalmie.eventing.deadletter.DeadLetters;
import org.accalmie.eventing.erased.ErasedIncidents;
import org.accalmie.eventing.testing.Facts;
import org.accalmie.eventing.testing.TestTopic;
import org.accalmie.events.Topic;
import org.accalmie.local.testing.LocalStackResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RelayOff.class)
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "database", value = "deadletters"),
        restrictToAnnotatedClass = true)
class DeadLettersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MANY = 100;
    private static final String TYPE = "accalmie.WellbeingReported.v1";
    private static final byte[] BROKEN = "{\"incidentId\": \"Jeanne Dupont\"}".getBytes(UTF_8);

    private final String key = Facts.key();
    private final AtomicBoolean cured = new AtomicBoolean();

    @Inject
    Effects effects;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Inject
    ErasedIncidents erased;

    private TestTopic topic;

    @BeforeEach
    void prepare() {
        topic = new TestTopic(Topic.CARE.wireName());
        effects.after(key, fact -> {
            if (fact.version() == 5 && !cured.get()) {
                throw new IllegalArgumentException("Jeanne Dupont");
            }
        });
    }

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void shouldSetThePoisonedEventAsideAndGoOn() {
        // when
        topic.publish(Facts.facts(key, 0, 10));
        awaitDeadLetters(1);
        awaitEffects(9);

        // then
        var letter = letters().getFirst();
        assertThat(effects.of(key)).containsExactly(0, 1, 2, 3, 4, 6, 7, 8, 9);
        assertThat(letter.type()).isEqualTo(TYPE);
        assertThat(letter.reason()).startsWith("IllegalArgumentException").doesNotContain("Jeanne");
    }

    @Test
    void shouldKeepNoHeaderThatTheProducerDidNotSend() {
        // when
        topic.publish(key, Map.of("ce_id", id(), "ce_type", TYPE, "ce_time", "yesterday"), BROKEN);
        awaitDeadLetters(1);

        // then
        var headers = jdbi.withHandle(handle -> handle.createQuery(
                        "select jsonb_object_keys(headers::jsonb) from dead_letter where key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .list());
        assertThat(headers).containsExactlyInAnyOrder("ce_id", "ce_type", "ce_time");
    }

    @Test
    void shouldSetAsideWhatCannotBeReadAndPassOverWhatIsNotKnown() {
        // when
        topic.publish(key, Map.of("ce_id", id(), "ce_type", TYPE, "ce_time", "2026-11-22T09:00:00Z"), BROKEN);
        topic.publish(key, Map.of("ce_id", "\u0000", "ce_type", TYPE, "ce_time", "2026-11-22T09:00:00Z"), BROKEN);
        topic.publish(key, Map.of("ce_id", id(), "ce_type", TYPE, "ce_time", "yesterday"), BROKEN);
        topic.publish(key, Map.of(), BROKEN);
        topic.publish(key, Map.of("ce_id", id(), "ce_type", "accalmie.OfTomorrow.v1"), BROKEN);
        topic.publish(Facts.facts(key, 0, 1));
        awaitEffects(1);

        // then
        assertThat(letters())
                .extracting(letter -> letter.reason())
                .containsExactly(
                        "no ce_type", "no legible ce_time", "no legible ce_id", "incidentId must be of its type");
    }

    @Test
    void shouldHaveTheEffectOfAReplayOnce() {
        // given
        topic.publish(Facts.facts(key, 5, 6));
        awaitDeadLetters(1);
        var id = letters().getFirst().id();

        // when
        var failing = deadLetters.replay(id).orElseThrow();
        cured.set(true);
        var succeeding = deadLetters.replay(id).orElseThrow();
        var late = deadLetters.replay(id);

        // then
        assertThat(failing.succeeded()).isFalse();
        assertThat(failing.letter().replays()).isOne();
        assertThat(succeeding.succeeded()).isTrue();
        assertThat(late).isEmpty();
        assertThat(effects.of(key)).containsExactly(5);
        assertThat(letters()).isEmpty();
    }

    @Test
    void shouldKeepNothingOfWhatIsSaidAboutAnErasedIncident() {
        // given
        var gone = UUID.randomUUID();
        var known = UUID.randomUUID();
        transactions.run(() -> erased.remember(List.of(gone), Instant.parse("2026-11-22T09:00:00Z")));

        // when
        topic.publish(gone.toString(), Map.of("ce_id", id(), "ce_type", TYPE, "ce_time", "yesterday"), BROKEN);
        topic.publish(known.toString(), Map.of("ce_id", id(), "ce_type", TYPE), BROKEN);
        await().atMost(PATIENCE).until(() -> count("dead_letter", gone) + count("dead_letter", known) == 2);

        // then
        assertThat(count("dead_letter where value is null and key", gone)).isOne();
        assertThat(count("outbox where payload is null and key", gone)).isOne();
        assertThat(count("dead_letter where value is not null and key", known)).isOne();
        assertThat(count("outbox where payload is not null and key", known)).isOne();
        var letter = letters(gone.toString()).getFirst();
        assertThat(letter.reason()).isEqualTo("no legible ce_time");
        assertThat(deadLetters.replay(letter.id()).orElseThrow().succeeded()).isFalse();
    }

    @Test
    void shouldListInPagesNewestFirst() {
        // given
        for (int number = 0; number < 3; number++) {
            topic.publish(key, Map.of(), BROKEN);
        }
        awaitDeadLetters(3);

        // when
        var first = deadLetters.list(null, 2);
        var second = deadLetters.list(first.getLast().id(), 2);

        // then
        assertThat(first).hasSize(2);
        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
        assertThat(first.getFirst().id()).isGreaterThan(first.getLast().id());
        assertThat(first.getLast().id()).isGreaterThan(second.getFirst().id());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private List<DeadLetter> letters() {
        return letters(key);
    }

    private List<DeadLetter> letters(String of) {
        return deadLetters.list(null, MANY).stream()
                .filter(letter -> of.equals(letter.key()))
                .toList();
    }

    private long count(String where, UUID of) {
        var sql = where.contains(" where ") ? where + " = :key" : where + " where key = :key";
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + sql)
                .bind("key", of.toString())
                .mapTo(Long.class)
                .one());
    }

    private void awaitDeadLetters(int count) {
        await().atMost(PATIENCE).until(() -> letters().size() >= count);
    }

    private void awaitEffects(int count) {
        await().atMost(PATIENCE).until(() -> effects.of(key).size() >= count);
    }
}
