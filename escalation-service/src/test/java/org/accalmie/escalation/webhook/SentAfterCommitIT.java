package org.accalmie.escalation.webhook;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.accalmie.database.Transactions;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.escalation.handling.EscalationsTold;
import org.accalmie.escalation.handling.EscalationsTold.Told;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.Topic;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.local.testing.TestTopics;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told is called right after its commit, and by a claim where that is lost. */
@QuarkusTest
@TestProfile(WebhooksIT.Local.class)
class SentAfterCommitIT extends ServiceTest {
    private static final int AT_ONCE = 8;

    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryFactory factory;

    @Inject
    DeliveryStore store;

    @Inject
    WebhookStore webhooks;

    @Inject
    Transactions transactions;

    @Inject
    EventJson events;

    @Inject
    Jdbi jdbi;

    private final Receiver receiver = new Receiver();
    private String id = "";

    @BeforeEach
    void subscribe() {
        id = as("admin")
                .contentType(ContentType.JSON)
                .body("{\"url\": \"%s\", \"events\": [\"EscalationSent\"]}".formatted(receiver.url()))
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @AfterEach
    void unsubscribe() {
        as("admin").delete("/webhooks/" + id).then().statusCode(204);
        receiver.close();
    }

    @Test
    void shouldCallNobodyOfWhatWasRolledBackAndKeepNoPlaceForIt() {
        // given
        var event = event();

        // when
        IntStream.range(0, 2 * AT_ONCE)
                .forEach(number -> assertThatThrownBy(() -> transactions.run(() -> {
                            tell(UUID.randomUUID(), event);
                            throw new IllegalStateException("undone");
                        }))
                        .hasMessage("undone"));
        var told = UUID.randomUUID();
        transactions.run(() -> tell(told, event));

        // then
        eventually(() -> assertThat(receiver.calls()).hasSize(2));
        assertThat(receiver.calls().getLast().id()).isEqualTo(told.toString());
    }

    @Test
    void shouldHaveNoMoreOnTheirWayAtOnceThanAReceiverMay() {
        // given
        var event = event();
        receiver.isSilent();

        // when
        transactions.run(() -> IntStream.range(0, 3 * AT_ONCE).forEach(number -> tell(UUID.randomUUID(), event)));
        transactions.run(() -> tell(UUID.randomUUID(), event));

        // then
        eventually(() -> assertThat(receiver.calls()).hasSize(1 + AT_ONCE));
    }

    @Test
    void shouldSendWhatSomebodyClaimedWhoDied() {
        // given
        var told = new Told(UUID.randomUUID(), event());
        var now = clock.instant();
        transactions.run(() -> {
            var webhook = webhooks.find(UUID.fromString(id)).orElseThrow();
            var delivery = factory.of(told, webhook, Set.of(), now).orElseThrow();
            store.add(List.of(delivery.claimed(now.plusSeconds(45))));
        });

        // when
        clock.push(Duration.ofMinutes(1));

        // then
        eventually(() -> assertThat(receiver.calls()).hasSize(2));
        assertThat(receiver.calls().getLast().id()).isEqualTo(told.id().toString());
    }

    @Test
    void shouldTellOfWhatHappensWhileAWebhookIsRemoved() throws Exception {
        // given
        var event = event();
        try (var elsewhere = Executors.newSingleThreadExecutor()) {

            // when
            var telling = transactions.call(() -> {
                webhooks.remove(UUID.fromString(id));
                var begun = elsewhere.submit(() -> transactions.run(() -> tell(UUID.randomUUID(), event)));
                eventually(() -> assertThat(waitingForALock()).isPositive());
                return begun;
            });

            // then
            telling.get(60, TimeUnit.SECONDS);
        }
        assertThat(receiver.calls()).hasSize(1);
        subscribe();
    }

    private int waitingForALock() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""").mapTo(Integer.class).one());
    }

    private void tell(UUID eventId, EscalationSent event) {
        deliveries.onTold(new EscalationsTold(List.of(new Told(eventId, event))));
    }

    /** One that was told, and called. */
    private EscalationSent event() {
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        eventually(() -> assertThat(receiver.calls()).hasSize(1));
        var key = sent.incidentId().toString();
        eventually(() -> assertThat(TestTopics.read(Topic.ESCALATIONS, key)).isNotEmpty());
        return events.read(TestTopics.read(Topic.ESCALATIONS, key).getLast().value(), EscalationSent.class);
    }
}
