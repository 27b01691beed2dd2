package org.accalmie.escalation.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.Topic;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.local.testing.TestTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WebhooksIT.Local.class)
class WebhooksIT extends ServiceTest {
    @Inject
    DeliverySender deliverySender;

    @Inject
    MeterRegistry registry;

    private final List<Receiver> receivers = new ArrayList<>();
    private final List<String> webhooks = new ArrayList<>();

    /** Receivers of this machine are called, and not waited for longer than a test has time. */
    public static final class Local implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("accalmie.webhook.private-hosts", "localhost");
        }
    }

    @AfterEach
    void removeAll() {
        webhooks.forEach(id -> as("admin").delete("/webhooks/" + id).then().statusCode(204));
        receivers.forEach(Receiver::close);
    }

    @Test
    void shouldSendTheEventSignedUnderItsOwnId() throws Exception {
        // given
        var receiver = receiver();
        var made = subscribe(receiver, "\"EscalationSent\"");

        // when
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));

        // then
        eventually(() -> assertThat(receiver.calls()).hasSize(1));
        var call = receiver.calls().getFirst();
        var body = JsonPath.from(call.body());
        assertThat(body.getString("type")).isEqualTo("EscalationSent");
        assertThat(body.getString("timestamp")).isEqualTo("2026-11-24T09:00:00Z");
        assertThat(body.getString("data.escalationId")).isEqualTo(sent.id().toString());
        assertThat(body.getString("data.dossier.request")).isEqualTo("Refund the second debit");
        assertThat(call.signature()).isEqualTo(signature(made.getString("secret"), call));
        eventually(() -> assertThat(
                        TestTopics.read(Topic.ESCALATIONS, sent.incidentId().toString()))
                .extracting(told -> told.headers().get("ce_id"))
                .containsExactly(call.id()));
        eventually(() -> deliveries(made)
                .body("items[0].state", equalTo("DELIVERED"))
                .body("items[0].eventId", equalTo(call.id()))
                .body("items[0].request", containsString(sent.id().toString()))
                .body("items[0].request", not(containsString("Refund the second debit")))
                .body("items[0].attempts.status", contains(200))
                .body("items[0].attempts.answer", contains("taken")));
        as("billing")
                .get("/escalations/" + sent.id() + "/notifications")
                .then()
                .body("items.channel", contains("WEBHOOK"))
                .body("items.reason", contains("EscalationSent"))
                .body("items.state", contains("SENT"));
    }

    @Test
    void shouldSignWithTheFormerSecretAsWell() throws Exception {
        // given
        var receiver = receiver();
        var made = subscribe(receiver, "\"EscalationSent\"");
        var rotated = as("admin")
                .post("/webhooks/" + made.getString("id") + "/secret")
                .then()
                .extract()
                .jsonPath();

        // when
        escalate(anIncident().hearing(Signal.DOUBLE_BILLING));

        // then
        eventually(() -> assertThat(receiver.calls()).hasSize(1));
        var call = receiver.calls().getFirst();
        assertThat(call.signature().split(" "))
                .containsExactly(
                        signature(rotated.getString("secret"), call), signature(made.getString("secret"), call));
    }

    @Test
    void shouldTryAgainWhenAReceiverFailsHangsUpRedirectsOrIsAwayAndRepeatTheSameId() {
        // given
        var failing = receiver().answers(500);
        var redirecting = receiver().answers(302, "", Map.of("Location", failing.url()));
        var hanging = receiver().hangsUp();
        var away = receiver();
        away.stop();
        var made = Map.of(
                failing, subscribe(failing, "\"EscalationSent\""),
                redirecting, subscribe(redirecting, "\"EscalationSent\""),
                hanging, subscribe(hanging, "\"EscalationSent\""),
                away, subscribe(away, "\"EscalationSent\""));
        escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        made.values()
                .forEach(each -> eventually(() -> deliveries(each)
                        .body("items[0].state", equalTo("PENDING"))
                        .body("items[0].attempts", hasSize(1))
                        .body("items[0].attempts[0].error", notNullValue())));
        deliveries(Objects.requireNonNull(made.get(failing))).body("items[0].attempts[0].answer", equalTo("said 500"));
        deliveries(Objects.requireNonNull(made.get(redirecting)))
                .body("items[0].attempts[0].error", startsWith("a redirect"));
        assertThat(failing.calls()).hasSize(1);

        // when
        failing.answers(204, "", Map.of());
        redirecting.answers(200);
        hanging.stop();
        hanging.comeBack();
        away.comeBack();
        clock.push(Duration.ofSeconds(10));

        // then
        made.values()
                .forEach(each -> eventually(() -> deliveries(each)
                        .body("items[0].state", equalTo("DELIVERED"))
                        .body("items[0].attempts", hasSize(2))));
        assertThat(failing.calls().stream().map(Receiver.Call::id).distinct()).hasSize(1);
    }

    @Test
    void shouldNotHaveASlowReceiverKeepOthersWaiting() {
        // given
        var slow = receiver().isSilent();
        var quick = receiver();
        var made = subscribe(slow, "\"EscalationSent\"");
        subscribe(quick, "\"EscalationSent\"");

        // when
        IntStream.range(0, 30).forEach(number -> publish(anIncident().hearing(Signal.DOUBLE_BILLING)));

        // then
        eventually(() -> assertThat(quick.calls()).hasSize(30));
        assertThat(slow.calls()).hasSizeLessThan(30);
        eventually(() -> deliveries(made).body("items.attempts.error.flatten()", hasItem("no answer in time")));
    }

    @Test
    void shouldNotListenToHeadersWithoutEnd() {
        // given
        var receiver = receiver().answers(200, "", Map.of("X-Long", "x".repeat(100_000)));
        var made = subscribe(receiver, "\"EscalationSent\"");

        // when
        escalate(anIncident().hearing(Signal.DOUBLE_BILLING));

        // then
        eventually(() -> deliveries(made)
                .body("items[0].attempts.error", contains(startsWith("the connection failed")))
                .body("items[0].state", equalTo("PENDING")));
    }

    @Test
    void shouldPauseAReceiverThatFailsForADayAndSaySo() {
        // given
        var receiver = receiver().answers(503);
        var made = subscribe(receiver, "\"EscalationSent\"");
        var path = "/webhooks/" + made.getString("id");
        escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        eventually(() -> as("admin").get(path).then().body("failingSince", equalTo("2026-11-24T09:00:00Z")));

        // and the day begins anew after hours without any call
        clock.push(Duration.ofDays(1));
        eventually(() -> deliveries(made).body("items[0].attempts", hasSize(2)));
        as("admin").get(path).then().body("failingSince", equalTo("2026-11-25T09:00:00Z"));

        // when
        for (var attempts : List.of(3, 4, 5)) {
            as("admin").get(path).then().body("state", equalTo("ACTIVE"));
            clock.push(Duration.ofHours(11));
            eventually(() -> deliveries(made).body("items[0].attempts", hasSize(attempts)));
        }

        // then
        eventually(() -> as("admin").get(path).then().body("state", equalTo("PAUSED")));
        as("admin").get(path).then().body("pausedBecause", startsWith("every attempt has failed since 2026-11-25T09"));
        receiver.answers(200);
        var calls = receiver.calls().size();
        as("admin").post(path + "/resumption").then().statusCode(200).body("state", equalTo("ACTIVE"));
        eventually(() -> assertThat(receiver.calls()).hasSizeGreaterThan(calls));
        eventually(() -> deliveries(made).body("items[0].state", equalTo("DELIVERED")));
    }

    @Test
    void shouldGiveUpAfterThreeDaysAndSendAgainWhenAsked() {
        // given
        var receiver = receiver().answers(400);
        var made = subscribe(receiver, "\"EscalationSent\"");
        escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        eventually(() -> deliveries(made).body("items[0].attempts", hasSize(1)));
        var delivery = deliveries(made).extract().<String>path("items[0].id");

        // when
        clock.push(Duration.ofDays(3));

        // then, after a last attempt or without one
        eventually(() -> deliveries(made)
                .body("items.find { it.id == '" + delivery + "' }.state", equalTo("GIVEN_UP"))
                .body("items.find { it.id == '" + delivery + "' }.nextAttemptAt", nullValue()));
        var id = made.getString("id");
        receiver.answers(200);
        as("admin").post("/webhooks/" + id + "/resumption").then().statusCode(200);
        as("admin")
                .post("/webhooks/" + id + "/deliveries/" + delivery + "/replay")
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"));
        eventually(
                () -> deliveries(made).body("items.find { it.id == '" + delivery + "' }.state", equalTo("DELIVERED")));
    }

    @Test
    void shouldGiveUpWhatAPauseHeldBackAndCountIt() {
        // given
        var made = subscribe(receiver().answers(410), "\"EscalationSent\"");
        escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        eventually(() ->
                as("admin").get("/webhooks/" + made.getString("id")).then().body("state", equalTo("PAUSED")));
        var delivery = deliveries(made).extract().<String>path("items[0].id");
        var before = givenUp();

        // when
        clock.push(Duration.ofDays(3));
        deliverySender.sweep();

        // then
        deliveries(made).body("items.find { it.id == '" + delivery + "' }.state", equalTo("GIVEN_UP"));
        assertThat(givenUp()).isEqualTo(before + 1);
    }

    @Test
    void shouldTellChatsTheFactsAndALinkAndNothingOfTheCustomerInLegalMode() {
        // given
        var slack = receiver();
        var teams = receiver();
        subscribe(slack, "\"EscalationSent\"", "\"format\": \"SLACK\", \"language\": \"en\",");
        subscribe(teams, "\"EscalationSent\"", "\"format\": \"TEAMS\", \"language\": \"fr\",");

        // when
        var plain = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        eventually(() -> assertThat(teams.calls()).hasSize(1));
        eventually(() -> assertThat(slack.calls()).hasSize(1));
        var legal = escalate(anIncident().hearing(Signal.LEGAL_THREAT));
        eventually(() -> assertThat(teams.calls()).hasSize(2));
        eventually(() -> assertThat(slack.calls()).hasSize(2));

        // then
        assertThat(JsonPath.from(slack.calls().getFirst().body()).getString("text"))
                .startsWith("A new case")
                .contains("Team: BILLING", "Customer: CLT-10482", "To be taken up before: ")
                .doesNotContain("Refund");
        assertThat(JsonPath.from(slack.calls().getFirst().body()).getString("blocks[2].text.text"))
                .contains("/dossiers/" + plain.id() + "|Open the case>");
        var card = JsonPath.from(teams.calls().getFirst().body());
        assertThat(card.getString("type")).isEqualTo("message");
        assertThat(card.getString("attachments[0].content.body[0].text")).isEqualTo("Nouveau dossier");
        assertThat(card.getString("attachments[0].content.actions[0].url")).endsWith("/dossiers/" + plain.id());
        assertThat(slack.calls().getLast().body() + teams.calls().getLast().body())
                .contains(legal.id().toString())
                .doesNotContain("CLT-10482");
    }

    @Test
    void shouldTellATeamOfItsOwnCasesAndThoseItWatches() {
        // given
        var receiver = receiver();
        subscribe(receiver, "\"EscalationSent\"", "\"team\": \"SUPERVISOR\",");

        // when
        escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        var watched = escalate(anIncident().hearing(Signal.LEGAL_THREAT));

        // then
        eventually(() -> assertThat(receiver.calls()).hasSize(1));
        assertThat(receiver.calls().getFirst().body())
                .contains(watched.id().toString())
                .doesNotContain("dossier", "CLT-10482");
    }

    @Test
    void shouldNameEverythingThatIsWrongWithASubscription() {
        post("{\"url\": \"ftp://u@x\", \"events\": [\"EscalationSent\", \"Nothing\"], \"language\": \"de\"}")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("url", "events[1]", "language"));
        post("{\"url\": \"https://example.org:65536/hook\", \"events\": [\"EscalationSent\"]}")
                .statusCode(400)
                .body("violations.field", contains("url"));
        post("{\"url\": \"https://127.0.0.1/hook\", \"events\": [\"EscalationSent\"]}")
                .statusCode(400)
                .body("violations.field", contains("url"));
        post("{\"url\": \"http://example.org/hook\", \"events\": [\"EscalationSent\"]}")
                .statusCode(400)
                .body("violations.field", contains("url"));
        post("{\"url\": \"http://localhost/hook\", \"events\": [\"EscalationSent\"], \"team\": \"NOBODY\"}")
                .statusCode(400)
                .body("violations.field", contains("team"));
        as("supervisor").get("/webhooks").then().statusCode(403);
    }

    private Receiver receiver() {
        var receiver = new Receiver();
        receivers.add(receiver);
        return receiver;
    }

    private JsonPath subscribe(Receiver receiver, String events) {
        return subscribe(receiver, events, "");
    }

    private JsonPath subscribe(Receiver receiver, String events, String more) {
        var made = post("{\"url\": \"%s\", %s \"events\": [%s]}".formatted(receiver.url(), more, events))
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .extract()
                .jsonPath();
        webhooks.add(made.getString("id"));
        return made;
    }

    private static ValidatableResponse post(String body) {
        return post(body, UUID.randomUUID().toString());
    }

    private static ValidatableResponse post(String body, String key) {
        return as("admin")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/webhooks")
                .then();
    }

    private static ValidatableResponse deliveries(JsonPath webhook) {
        return as("admin")
                .get("/webhooks/" + webhook.getString("id") + "/deliveries")
                .then()
                .statusCode(200);
    }

    private double givenUp() {
        return registry.counter("accalmie.webhook.deliveries", "outcome", "given-up")
                .count();
    }

    /** As a receiver computes it, without our library. */
    private static String signature(String secret, Receiver.Call call) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        var signed = call.id() + "." + call.timestamp() + "." + call.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }
}
