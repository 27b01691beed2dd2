package org.accalmie.escalation.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.escalation.lifecycle.CommandType;
import org.junit.jupiter.api.Test;

/** What codes mean, in both languages. */
@QuarkusTest
class TextsIT extends ServiceTest {
    @Test
    void shouldSayTheSameCodesInBothLanguages() {
        assertThat(codes("fr")).isEqualTo(codes("en")).doesNotHaveDuplicates();
        assertThat(codes("fr")).contains("idempotency-key-in-use", "escalate-once-to-a-team", "legal-threat");
        assertThat(codes("en"))
                .containsAll(Arrays.stream(CommandType.values())
                        .map(CommandType::rule)
                        .toList());
        as("tool")
                .header("Accept-Language", "en-GB")
                .get("/texts")
                .then()
                .body("items.text", hasItems("Nobody waits for more.", "Outage"));
        as("tool").get("/texts").then().body("items.text", hasItems("Personne n'attend de complément.", "Panne"));
    }

    @Test
    void shouldNameEveryShippedRule() {
        var shipped =
                as("admin").get("/policies/routing/versions/1").jsonPath().getList("document.rules.name", String.class);
        assertThat(codes("fr")).containsAll(shipped);
    }

    @Test
    void shouldRefuseALanguageThatItDoesNotSpeak() {
        as("tool").get("/texts?lang=de").then().statusCode(400);
        given().get("/texts").then().statusCode(401);
    }

    private static List<String> codes(String language) {
        return as("tool")
                .get("/texts?lang=" + language)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.code", String.class);
    }
}
