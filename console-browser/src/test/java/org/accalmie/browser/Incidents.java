package org.accalmie.browser;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.accalmie.acceptance.Answer;
import org.accalmie.acceptance.Service;

/** Incidents of a test's own, beside those of the demo. */
final class Incidents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Demonstrated SYSTEM = Demonstrated.system();

    private Incidents() {}

    /** One that goes to N2 at once with nothing missing, unless it is told otherwise; its id. */
    static String record(Consumer<ObjectNode> change) {
        var sheet = JSON.createObjectNode();
        sheet.put("channel", "PHONE").put("anger", "MODERATE").put("reason", "UNRESOLVED");
        sheet.put("problem", "PERSISTENT_TECHNICAL").put("churnRisk", "LOW").put("sentimentAtEnd", "NEUTRAL");
        sheet.putObject("customer")
                .put("id", "OWN-" + UUID.randomUUID().toString().substring(0, 8));
        // as the demo's are, which refuses to run beside others
        sheet.put("source", "demo").put("externalId", UUID.randomUUID().toString());
        sheet.putObject("agent").put("id", "agent");
        sheet.putObject("contact")
                .put("startedAt", Instant.now().minusSeconds(600).toString());
        sheet.putObject("dossier")
                .put("summary", "The export stops")
                .put("symptoms", "Nothing comes")
                .put("environment", "Version 8")
                .put("actionsTaken", "Tried twice")
                .put("request", "Find out why");
        change.accept(sheet);
        return SYSTEM.accalmie()
                .api(Service.INCIDENT, "tool")
                .post("/incidents", sheet.toString())
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    static String escalated() {
        return escalated(sheet -> {});
    }

    /** A board of one dossier, which waits to be taken up: the first on that of the demo is the next to be overdue. */
    static String boardOfOne() {
        var customer = SYSTEM.escalationById(escalated()).path("customerId").asText();
        return "/board?state=SENT&customer=" + customer;
    }

    /** The id of the escalation that becomes of it. */
    static String escalated(Consumer<ObjectNode> change) {
        var list = "/escalations?incident=" + record(change);
        var supervisor = SYSTEM.accalmie().api(Service.ESCALATION, "supervisor");
        await().atMost(Duration.ofSeconds(90)).until(() -> !supervisor.all(list).isEmpty());
        return supervisor.all(list).getFirst().path("id").asText();
    }

    /** By somebody who does not use the console. */
    static Answer give(String role, String escalation, String command, String body) {
        return SYSTEM.accalmie()
                .api(Service.ESCALATION, role)
                .post("/escalations/%s/%s".formatted(escalation, command), body)
                .expect(200);
    }

    static void acknowledge(String escalation) {
        give("supervisor", escalation, "acknowledgement", "{\"nextUpdateAt\": \"2099-01-01T10:00:00Z\"}");
    }

    static String takenUp() {
        var id = escalated();
        acknowledge(id);
        return id;
    }

    static JsonNode incident(String id) {
        return SYSTEM.accalmie()
                .api(Service.INCIDENT, "supervisor")
                .get("/incidents/" + id)
                .expect(200)
                .json();
    }

    /** How often the text stands in what happened to the escalation. */
    static int told(String escalation, String text) {
        var timeline = SYSTEM.accalmie()
                .api(Service.ESCALATION, "supervisor")
                .get("/escalations/" + escalation + "/timeline")
                .expect(200)
                .text();
        return timeline.split(text, -1).length - 1;
    }
}
