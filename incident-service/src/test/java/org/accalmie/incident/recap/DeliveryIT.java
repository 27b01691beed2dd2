package org.accalmie.incident.recap;

import static org.accalmie.incident.ASheet.aSheet;
import static org.accalmie.incident.recap.RecapIT.aPlan;
import static org.accalmie.incident.recap.RecapIT.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.accalmie.incident.ASheet;
import org.accalmie.incident.ServiceTest;
import org.accalmie.local.mail.Mail;
import org.accalmie.local.testing.LocalStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveryIT extends ServiceTest {
    private final String address = UUID.randomUUID() + "@customer.example";

    @AfterEach
    void startTheMailServer() {
        LocalStack.mail().start();
    }

    @Test
    void shouldSendWhatIsShown() {
        // given
        var id = idOf(aPlanFor(address));

        // when
        var answer = body(as("agent").post(path(id) + "?lang=fr"), 202);

        // then
        assertThat(answer.get("state").asText()).isEqualTo("WAITING");
        eventually(() -> assertThat(LocalStack.mails().to(address)).hasSize(1));
        var shown = recap(id);
        var mail = LocalStack.mails().to(address).getFirst();
        assertThat(mail.subject()).isEqualTo(shown.get("subject").asText());
        assertThat(lines(mail.text())).isEqualTo(lines(shown.get("text").asText()));
        assertThat(lines(mail.html())).isEqualTo(lines(shown.get("html").asText()));
        eventually(() -> assertThat(recap(id).at("/delivery/state").asText()).isEqualTo("SENT"));
        assertThat(recap(id).at("/delivery/sentAt").asText()).isEqualTo("2026-11-18T10:00:00Z");
        as("agent")
                .get("/incidents/" + id + "/timeline")
                .then()
                .body("items.what", hasItems("RecapSent", "RecapRequested"));
    }

    @Test
    void shouldWaitWhileTheMailServerIsAwayAndSaySo() {
        // given
        var id = idOf(aPlanFor(address));
        LocalStack.mail().stop();

        // when
        as("agent").post(path(id)).then().statusCode(202);

        // then
        eventually(
                () -> assertThat(recap(id).at("/delivery/lastError").asText()).isEqualTo("the mail server is away"));
        var delivery = recap(id).get("delivery");
        assertThat(delivery.get("state").asText()).isEqualTo("WAITING");
        assertThat(delivery.get("nextAttemptAt").asText()).isEqualTo("2026-11-18T10:00:15Z");
        LocalStack.mail().start();
        clock.set("2026-11-18T10:00:15Z");
        eventually(() -> assertThat(recap(id).at("/delivery/state").asText()).isEqualTo("SENT"));
        assertThat(recap(id).at("/delivery/attempts").asInt()).isEqualTo(2);
        assertThat(LocalStack.mails().to(address)).hasSize(1);
    }

    @Test
    void shouldNotSendWhatTurnsOutToBeHistorical() {
        // given
        var id = idOf(aPlanFor(address));
        LocalStack.mail().stop();
        as("agent").post(path(id)).then().statusCode(202);
        eventually(
                () -> assertThat(recap(id).at("/delivery/lastError").asText()).isEqualTo("the mail server is away"));

        // when
        as("supervisor")
                .contentType("application/merge-patch+json")
                .body("{\"historical\": true}")
                .patch("/incidents/" + id)
                .then()
                .statusCode(200);
        LocalStack.mail().start();
        clock.set("2026-11-18T11:00:00Z");

        // then
        eventually(() -> assertThat(recap(id).at("/delivery/state").asText()).isEqualTo("FAILED"));
        assertThat(recap(id).at("/delivery/lastError").asText()).isEqualTo("historical");
        assertThat(LocalStack.mails().to(address)).isEmpty();
    }

    @Test
    void shouldGiveUpAfterTwoDays() {
        // given
        var id = idOf(aPlanFor(address));
        LocalStack.mail().stop();
        as("agent").post(path(id)).then().statusCode(202);
        eventually(() -> assertThat(recap(id).at("/delivery/attempts").asInt()).isEqualTo(1));

        // when
        clock.set("2026-11-20T10:00:00Z");

        // then
        eventually(() -> assertThat(recap(id).at("/delivery/state").asText()).isEqualTo("FAILED"));
    }

    @Test
    void shouldSendOneRecapForTwoRequestsAtOnce() {
        // given
        var id = idOf(aPlanFor(address));
        LocalStack.mail().stop();

        // when
        as("agent").post(path(id) + "?lang=fr").then().statusCode(202);
        as("agent").post(path(id) + "?lang=en").then().statusCode(202);

        // then
        eventually(() ->
                assertThat(recap(id).at("/delivery/lastError").isMissingNode()).isFalse());
        LocalStack.mail().start();
        clock.set("2026-11-18T11:00:00Z");
        eventually(() -> assertThat(LocalStack.mails().to(address))
                .extracting(Mail::subject)
                .satisfiesExactly(subject -> assertThat(subject).startsWith("Recap of our conversation")));
    }

    @Test
    void shouldHonourTheIdempotencyKey() {
        // given
        var id = idOf(aPlanFor(address));
        var key = UUID.randomUUID().toString();
        as("agent").header("Idempotency-Key", key).post(path(id)).then().statusCode(202);
        eventually(() -> assertThat(recap(id).at("/delivery/state").asText()).isEqualTo("SENT"));

        // when
        var again = as("agent").header("Idempotency-Key", key).post(path(id));

        // then
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(recap(id).at("/delivery/attempts").asInt()).isEqualTo(1);
        assertThat(LocalStack.mails().to(address)).hasSize(1);
    }

    @Test
    void shouldRefuseWithoutAnAddressOrOfAHistoricalIncident() {
        refused(aSheet(), "recap-needs-an-address");
        refused(aPlanFor(address).withJson("historical", "true"), "recap-unless-historical");
    }

    @Test
    void shouldBeSentByTheAgentOfTheIncident() {
        var id = idOf(aPlanFor(address));
        as("another", "agent").post(path(id)).then().statusCode(403);
        as("supervisor").post(path(id)).then().statusCode(403);
        as("agent").post(path(id) + "?lang=de").then().statusCode(400);
        assertThat(recap(id).has("delivery")).isFalse();
    }

    private static void refused(ASheet sheet, String rule) {
        var answer = body(as("agent").post(path(idOf(sheet))), 409);
        assertThat(answer.get("rule").asText()).isEqualTo(rule);
        assertThat(answer.has("state")).isTrue();
    }

    private static ASheet aPlanFor(String email) {
        return aPlan().withJson("customer", RecapIT.jeanne(email));
    }

    private static ObjectNode recap(String id) {
        return body(as("agent").get(path(id) + "?lang=fr"), 200);
    }

    private static String path(String id) {
        return "/incidents/" + id + "/recap";
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
