package org.accalmie.escalation.notification;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.database.Transactions;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.local.mail.Mail;
import org.accalmie.local.testing.LocalStack;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TwoSendersIT extends ServiceTest {
    private static final int MANY = 300;
    private static final Duration A_RETRY_COMES_NEARER = Duration.ofSeconds(1);

    @Inject
    NotificationMailer notificationMailer;

    @Inject
    NotificationStore store;

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    private String shipped = "";

    @BeforeEach
    void keepTheTeams() {
        shipped = as("admin").get("/teams").then().statusCode(200).extract().asString();
    }

    @AfterEach
    void restoreTheTeams() {
        LocalStack.mail().start();
        put(shipped);
    }

    @Test
    void shouldSendEachOfManyOnceWhileSeveralSendAtOnce() throws Exception {
        // given
        contact("mia");
        var pattern = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        eventually(() -> assertThat(states(pattern.id())).containsExactly("SENT"));
        multiply(pattern.id());

        // when
        try (var replicas = Executors.newFixedThreadPool(3)) {
            Callable<Integer> replica = this::sendUntilNothingIsLeft;
            replicas.invokeAll(List.of(replica, replica, replica));
        }

        // then
        eventually(() -> {
            clock.push(A_RETRY_COMES_NEARER);
            assertThat(states(pattern.id())).hasSize(MANY + 1).containsOnly("SENT");
        });
        var copies = LocalStack.mails().to("mia@example.org").stream()
                .collect(Collectors.groupingBy(Mail::messageId, Collectors.counting()));
        assertThat(copies).hasSize(MANY + 1);
        var attempts = attempts(pattern.id());
        assertThat(copies).allSatisfy((id, number) -> assertThat(number).isLessThanOrEqualTo(attempts.get(id)));
    }

    @Test
    void shouldSendAgainWhatASenderHadWhenItDied() {
        // given
        contact("max");
        LocalStack.mail().stop();
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        eventually(() -> assertThat(states(sent.id())).containsExactly("PENDING: the mail server is away"));
        var later = clock.instant().plus(Delay.CLAIM);
        eventually(() -> {
            clock.push(Duration.ofSeconds(1));
            var claimed = transactions.call(() -> store.claim(clock.instant(), later, 8));
            assertThat(claimed).extracting(Notification::escalationId).contains(sent.id());
        });

        // when
        LocalStack.mail().start();
        clock.set(later.toString());

        // then
        eventually(() -> assertThat(states(sent.id())).containsExactly("SENT"));
        assertThat(LocalStack.mails().to("max@example.org")).hasSize(1);
    }

    private int sendUntilNothingIsLeft() {
        return Stream.generate(notificationMailer::sendDue)
                .takeWhile(number -> number > 0)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void multiply(UUID escalation) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into notification (id, escalation_id, version, team, recipient, channel, reason, urgency,
                                                  state, created_at, due_at, attempts, at, over)
                        select gen_random_uuid(), escalation_id, 1000 + number, team, recipient, channel, reason, urgency,
                               'PENDING', created_at, created_at, 0, created_at, false
                        from notification, generate_series(1, :many) number where escalation_id = :id""")
                .bind("many", MANY)
                .bind("id", escalation)
                .execute());
    }

    /** With what went wrong. */
    private List<String> states(UUID escalation) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select concat_ws(': ', state, detail) from notification where escalation_id = :id")
                .bind("id", escalation)
                .mapTo(String.class)
                .list());
    }

    /** How often each was tried, by the id of its mail. */
    private Map<String, Long> attempts(UUID escalation) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select '<' || id || '@accalmie>' as id, attempts from notification
                        where escalation_id = :id""")
                .bind("id", escalation)
                .setMapKeyColumn("id")
                .setMapValueColumn("attempts")
                .collectInto(new GenericType<Map<String, Long>>() {}));
    }

    private void contact(String member) {
        var contact = "{\"member\": \"%1$s\", \"mail\": \"%1$s@example.org\"}".formatted(member);
        put(shipped.replaceFirst("(\"name\":\"BILLING\".*?\"contacts\":)\\[\\]", "$1[" + contact + "]"));
    }

    private static void put(String teams) {
        as("admin")
                .contentType(ContentType.JSON)
                .body(teams)
                .put("/teams")
                .then()
                .statusCode(200);
    }
}
