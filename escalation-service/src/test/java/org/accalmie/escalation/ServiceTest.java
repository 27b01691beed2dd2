package org.accalmie.escalation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.incident.IncidentRevised;
import org.accalmie.local.testing.LocalStackResource;
import org.accalmie.local.testing.TestTopics;
import org.accalmie.local.testing.Tokens;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;

/** The service on real PostgreSQL, Kafka and OIDC. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
public abstract class ServiceTest {
    /** Many times what anything takes, on a machine that has other things to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    protected PushedClock clock;

    @Inject
    EventJson json;

    @BeforeEach
    void startOnATuesdayAtTenInParis() {
        clock.set("2026-11-24T09:00:00Z");
    }

    protected static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role));
    }

    protected static RequestSpecification as(String user, String... roles) {
        return given().auth().oauth2(Tokens.of(user, roles));
    }

    protected IncidentRecorded publish(Incidents incident) {
        var sheet = incident.recorded();
        publish(UUID.randomUUID(), sheet);
        return sheet;
    }

    /** Publishes the incident as a correction; its version must be a later one. */
    protected void correct(Incidents incident) {
        var said = "{\"revisedAt\":\"2026-11-24T09:30:00Z\",\"revisedBy\":\"anna\",";
        var text = json.text(incident.recorded()).replaceFirst("\\{", said);
        TestTopics.publish(json.read(text, IncidentRevised.class), text);
    }

    protected void publish(UUID eventId, IncidentRecorded sheet) {
        TestTopics.publish(eventId, sheet, json.text(sheet));
    }

    /** Publishes and waits for the one escalation that comes of it. */
    protected Sent escalate(Incidents incident) {
        var sheet = publish(incident);
        return await().atMost(PATIENCE).until(() -> find(sheet.id()), found -> found.id() != null);
    }

    protected static ValidatableResponse post(RequestSpecification caller, UUID id, String command, String body) {
        return caller.contentType(ContentType.JSON)
                .body(body)
                .post("/escalations/" + id + "/" + command)
                .then();
    }

    protected static JsonPath get(UUID id) {
        return as("supervisor")
                .get("/escalations/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What is not there yet may be denied by an assertion or missed by what looks for it. */
    protected static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(assertion);
    }

    /** The types of what was told of the incident's escalations, in order. */
    protected static List<String> told(UUID incidentId) {
        return TestTopics.read(Topic.ESCALATIONS, incidentId.toString()).stream()
                .map(told -> told.type().replaceAll("accalmie\\.|\\.v1", ""))
                .toList();
    }

    protected static JsonPath lastTold(UUID incidentId) {
        return JsonPath.from(TestTopics.read(Topic.ESCALATIONS, incidentId.toString())
                .getLast()
                .value());
    }

    private static Sent find(UUID incidentId) {
        var found = as("supervisor")
                .queryParam("incident", incidentId)
                .get("/escalations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
        return new Sent(found.isEmpty() ? null : found.getFirst(), incidentId);
    }

    /** An escalation and its incident. */
    public record Sent(UUID id, UUID incidentId) {}
}
