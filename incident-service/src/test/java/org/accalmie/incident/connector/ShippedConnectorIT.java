package org.accalmie.incident.connector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.accalmie.incident.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shipped in {@code deploy/connectors}, each with a message as the tool's documentation shows them. */
@QuarkusTest
class ShippedConnectorIT extends ServiceTest {
    private static final Path SHIPPED = Path.of("..", "deploy", "connectors");
    private static final String AT = "2026-11-18T10:00:00Z";
    private static final long SECONDS = 1_794_996_000;

    /** The tools, with what makes a message none of ours and what makes it say something else. */
    enum Tool {
        ZENDESK("angry_customer", "calm_customer", "High", "Urgent", "reason_broken_promise", "reason_bad_day"),
        ZENDESK_EVENTS("SOLVED", "PENDING", "HIGH", "URGENT", "reason_unresolved", "reason_bad_day"),
        ZAMMAD("\"closed\"", "\"open\"", "\"strong\"", "\"extreme\"", "broken_promise", "bad_day"),
        CHATWOOT("resolved", "snoozed", "\"high\"", "\"urgent\"", "reason_broken_promise", "reason_bad_day"),
        FRESHDESK("Resolved", "Pending", "High", "Urgent", "reason_payment_terms", "reason_bad_day"),
        LIVEAGENT("\"strong\"", "\"\"", "\"strong\"", "\"extreme\"", "unresolved", "bad_day"),
        GENERIC("angry-customer", "happy-customer", "\"strong\"", "\"extreme\"", "outage\",\n", "bad_day\",\n");

        private final String ours;
        private final String notOurs;
        private final String strong;
        private final String extreme;
        private final String reason;
        private final String noReason;

        Tool(String ours, String notOurs, String strong, String extreme, String reason, String noReason) {
            this.ours = ours;
            this.notOurs = notOurs;
            this.strong = strong;
            this.extreme = extreme;
            this.reason = reason;
            this.noReason = noReason;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        }

        String secret() {
            return this == GENERIC ? "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" : "a-secret-of-some-length";
        }

        Map<String, String> headers(String body) {
            return switch (this) {
                case ZENDESK, ZENDESK_EVENTS -> Signed.byZendesk(secret(), AT, body);
                case ZAMMAD -> Signed.byZammad(secret(), body);
                case CHATWOOT -> Signed.byChatwoot(secret(), SECONDS, body);
                case FRESHDESK, LIVEAGENT -> Signed.bySecret(secret());
                case GENERIC -> Signed.byStandardWebhooks(secret(), SECONDS, body);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldMakeAnIncidentOfTheToolsMessageAndCorrectItWhenToldAgain(Tool tool) {
        // given
        var name = connect(tool);
        var message = message(tool);

        // when
        var ignored = tell(tool, name, message.replace(tool.ours, tool.notOurs));
        var refused = tell(tool, name, message.replace(tool.reason, tool.noReason));
        var recorded = tell(tool, name, message);
        var unchanged = tell(tool, name, message);
        var revised = tell(tool, name, message.replace(tool.strong, tool.extreme));

        // then
        assertThat(outcome(ignored)).isEqualTo("IGNORED");
        assertThat(outcome(refused)).isEqualTo("REFUSED");
        assertThat(refused.findValuesAsText("field")).containsExactly("reason");
        assertThat(outcome(recorded)).as(recorded.toString()).isEqualTo("RECORDED");
        assertThat(outcome(unchanged)).isEqualTo("UNCHANGED");
        assertThat(outcome(revised)).isEqualTo("REVISED");
        var path = "/incidents/" + recorded.get("incidentId").asText();
        var original = body(as("supervisor").get(path + "/revisions"), 200).toString();
        assertThat(original).contains("STRONG", "HIGH", "LESS_ANGRY", "2026-11-18T09:12:07");
        var incident = body(as("supervisor").get(path), 200);
        assertThat(incident.get("anger").asText()).isEqualTo("EXTREME");
        assertThat(incident.get("churnRisk").asText()).isEqualTo("HIGH");
        assertThat(incident.at("/customer/id").asText())
                .isEqualTo(tool == Tool.ZENDESK_EVENTS ? "zendesk-8447388090494" : customer);
        assertThat(incident.at("/agent/id").asText()).isNotBlank();
        assertThat(incident.at("/agent/team").asText()).isNotBlank();
        assertThat(body(as("admin").get("/connectors/" + name + "/refusals"), 200)
                        .get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shouldRefuseTheToolsMessageWithAnothersProof(Tool tool) {
        var name = connect(tool);
        var message = message(tool);
        RestAssured.given()
                .headers(tool.headers(message))
                .contentType("application/json")
                .body(tool.headers(message).containsKey("X-Accalmie-Secret") ? message : message + " ")
                .header("X-Accalmie-Secret", "another")
                .post("/connectors/" + name + "/events")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @EnumSource
    void shouldRefuseTheFileAsItIsShippedWithoutASecretOfOnesOwn(Tool tool) {
        var answer = body(
                as("admin")
                        .contentType("application/json")
                        .body(read(SHIPPED.resolve(tool.file())))
                        .put("/connectors/shipped-as-it-is"),
                400);
        assertThat(answer.findValuesAsText("field")).containsExactly("proof.secret");
    }

    @Test
    void shouldTryEveryFileThatIsShipped() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Tool.values()).map(Tool::file).collect(Collectors.toSet()));
        }
    }

    private String connect(Tool tool) {
        var name = tool.file().replace(".json", "-") + customer.substring(4);
        body(
                as("admin")
                        .contentType("application/json")
                        .body(read(SHIPPED.resolve(tool.file())).replace("{{secret}}", tool.secret()))
                        .put("/connectors/" + name),
                200);
        return name;
    }

    private String message(Tool tool) {
        return read(Path.of("src", "test", "resources", "connectors", tool.file()))
                .replace("CLT-10482", customer);
    }

    private static JsonNode tell(Tool tool, String name, String message) {
        return body(
                RestAssured.given()
                        .headers(tool.headers(message))
                        .contentType("application/json")
                        .body(message)
                        .post("/connectors/" + name + "/events"),
                202);
    }

    private static String outcome(JsonNode receipt) {
        return Objects.requireNonNull(receipt.get("outcome")).asText();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
