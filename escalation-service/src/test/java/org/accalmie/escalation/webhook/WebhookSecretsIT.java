package org.accalmie.escalation.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accalmie.database.Transactions;
import org.accalmie.escalation.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WebhooksIT.Local.class)
class WebhookSecretsIT extends ServiceTest {
    @Inject
    WebhookStore store;

    @Inject
    Transactions transactions;

    private String id = "";

    @AfterEach
    void remove() {
        as("admin").delete("/webhooks/" + id).then().statusCode(204);
    }

    @Test
    void shouldShowASecretOnce() {
        // given
        var key = UUID.randomUUID().toString();

        // when
        id = post(key)
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract()
                .path("id");

        // then
        as("admin").get("/webhooks/" + id).then().statusCode(200).body("secret", nullValue());
        as("admin").get("/webhooks").then().statusCode(200).body("items[0].secret", nullValue());
        post(key)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id))
                .body("secret", nullValue());
    }

    @Test
    void shouldLetEverySecretSignForADayMoreHoweverManyFollow() {
        // given
        var made = post(UUID.randomUUID().toString()).statusCode(201).extract().jsonPath();
        id = made.getString("id");
        var first = made.getString("secret");
        clock.push(Duration.ofHours(8));
        var second = rotate();
        clock.push(Duration.ofHours(8));

        // when
        var third = rotate();

        // then
        assertThat(secretsAt("2026-11-25T08:59:59Z")).containsExactly(third, second, first);
        assertThat(secretsAt("2026-11-25T16:59:59Z")).containsExactly(third, second, first);
        assertThat(secretsAt("2026-11-25T17:00:00Z")).containsExactly(third, second);
        assertThat(secretsAt("2026-11-26T00:59:59Z")).containsExactly(third, second);
        assertThat(secretsAt("2026-11-26T01:00:00Z")).containsExactly(third);
        transactions.run(() -> store.forgetSecrets(Instant.parse("2026-11-25T17:00:00Z")));
        assertThat(secretsAt("2026-11-25T10:00:00Z")).containsExactly(third, second);
    }

    private String rotate() {
        return as("admin")
                .post("/webhooks/" + id + "/secret")
                .then()
                .statusCode(200)
                .body("secret", startsWith("whsec_"))
                .extract()
                .path("secret");
    }

    private List<String> secretsAt(String instant) {
        var webhook = UUID.fromString(id);
        return transactions
                .call(() -> store.secrets(Set.of(webhook), Instant.parse(instant)))
                .getOrDefault(webhook, List.of());
    }

    private static ValidatableResponse post(String key) {
        return as("admin")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"url\": \"http://localhost:9/\", \"events\": [\"EscalationSent\"]}")
                .post("/webhooks")
                .then();
    }
}
