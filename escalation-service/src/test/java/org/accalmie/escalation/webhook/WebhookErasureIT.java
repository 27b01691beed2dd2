package org.accalmie.escalation.webhook;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.local.testing.TestTopics;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WebhooksIT.Local.class)
class WebhookErasureIT extends ServiceTest {
    private static final String WORDS = "Refund the second debit";

    private final Receiver receiver = new Receiver();
    private String webhook = "";

    @Inject
    Jdbi jdbi;

    @Inject
    EventJson json;

    @AfterEach
    void remove() {
        as("admin").delete("/webhooks/" + webhook).then().statusCode(204);
        receiver.close();
    }

    @Test
    void shouldTakeTheWordsOutOfWhatIsStillToBeSentAndOfTheLog() {
        // given
        receiver.answers(500, WORDS, Map.of());
        webhook = as("admin")
                .contentType("application/json")
                .body("{\"url\": \"%s\", \"events\": [\"EscalationSent\"]}".formatted(receiver.url()))
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        eventually(() -> assertThat(rowsMentioning()).isEqualTo(2));
        assertThat(receiver.calls().getFirst().body()).contains(WORDS);

        // when
        var event =
                new CustomerErased("CLT-1", Instant.parse("2026-11-24T09:00:00Z"), true, List.of(sent.incidentId()));
        TestTopics.publish(event, json.text(event));
        eventually(() -> assertThat(rowsMentioning()).isZero());
        receiver.answers(204, "", Map.of());
        clock.push(Duration.ofSeconds(10));

        // then
        eventually(() -> assertThat(receiver.calls()).hasSize(2));
        assertThat(receiver.calls().getLast().body())
                .contains(sent.id().toString())
                .doesNotContain(WORDS);
    }

    private int rowsMentioning() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select (select count(*) from webhook_delivery where webhook_id = :id and body like :words)
                             + (select count(*) from webhook_attempt a join webhook_delivery d on d.id = a.delivery_id
                                where d.webhook_id = :id and a.answer like :words)""")
                .bind("id", UUID.fromString(webhook))
                .bind("words", "%" + WORDS + "%")
                .mapTo(Integer.class)
                .one());
    }
}
