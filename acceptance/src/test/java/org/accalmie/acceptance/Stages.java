package org.accalmie.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.accalmie.acceptance.OpenApi.Body;

/** Makes what an example is about: an incident, an escalation or a call in the state in which the operation is legal. */
final class Stages {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ACKNOWLEDGEMENT = "{\"nextUpdateAt\": \"2035-01-01T12:00:00Z\"}";

    private final Accalmie accalmie;

    Stages(Accalmie accalmie) {
        this.accalmie = accalmie;
    }

    /** Who sends the example, where, and which of its ids are replaced by those of what was made. */
    record Stage(Api api, String path, Map<String, String> replaced) {
        boolean isPolicy() {
            return path.startsWith("/policies/") && !path.endsWith("/simulation")
                    || path.equals("/teams")
                    || path.equals("/rotas")
                    || path.equals("/calendars");
        }
    }

    Stage of(Body body) {
        return switch (body.path()) {
            case "/escalations" -> {
                var incident = calm();
                heard(incident);
                yield new Stage(api(Service.ESCALATION, "supervisor"), body.path(), Map.of("incidentId", incident));
            }
            case "/incidents/by-key/{source}/{externalId}" -> at(body, "tool", "/incidents/by-key/helpdesk/84213");
            case "/drafts/{id}" -> at(body, "agent", "/drafts/00000000-0000-7000-8000-000000000001");
            case "/incidents/{id}" -> at(body, "agent", "/incidents/" + calm());
            case String path when path.startsWith("/incidents/{id}/gesture") -> gesture(body);
            case String path when path.startsWith("/escalations/{id}/") -> escalation(body);
            case String path when path.startsWith("/follow-ups/{id}/") -> followUp(body);
            case String path when path.startsWith("/commitments/{id}/") -> commitment(body);
            case String path when path.startsWith("/connectors/{name}") -> connector(body);
            case "/care-alerts/{id}/closing" -> careAlert(body);
            case String path when path.contains("{") -> throw new AssertionError("nothing is made for " + path);
            default -> at(body, body.role(), body.path());
        };
    }

    private Stage gesture(Body body) {
        var incident = calm();
        var path = "/incidents/" + incident + body.path().substring("/incidents/{id}".length());
        if (body.path().endsWith("/gesture")) {
            return at(body, "agent", path);
        }
        var amount = body.path().endsWith("/approval") ? 60 : 20;
        api(Service.INCIDENT, "agent")
                .post(
                        "/incidents/" + incident + "/gesture",
                        "{\"type\": \"ACCOUNT_CREDIT\", \"amount\": %d, \"justification\": \"An outage\"}"
                                .formatted(amount))
                .expect(200);
        return at(body, body.path().endsWith("/application") ? "tool" : "supervisor", path);
    }

    /** Its secret is what every client of an example sends. */
    private Stage connector(Body body) {
        var connector = "/connectors/examples-" + NUMBER.incrementAndGet();
        if (!body.method().equals("PUT")) {
            api(Service.INCIDENT, "admin").put(connector, """
                            {"proof": {"kind": "SECRET", "header": "Content-Type", "secret": "application/json"},
                             "when": "payload.event == 'closed'", "fields": {"customer.id": "payload.customer",
                             "agent.id": "payload.agent", "contact.startedAt": "payload.at"},
                             "defaults": {"anger": "MILD", "reason": "EXTERNAL", "churnRisk": "LOW",
                             "sentimentAtEnd": "NEUTRAL"},
                             "key": {"source": "examples", "externalId": "string(payload.id)"}}""").expect(200);
        }
        return at(body, "admin", body.path().replace("/connectors/{name}", connector));
    }

    private Stage followUp(Body body) {
        var planned = api(Service.FOLLOWUP, "supervisor")
                .post("/follow-ups", """
                        {"customerId": "CLT-EX-%d", "dueAt": "2035-03-05T10:00:00Z"}""".formatted(NUMBER.incrementAndGet()))
                .expect(201)
                .json();
        var id = planned.path("id").asText();
        return at(body, "supervisor", body.path().replace("{id}", id));
    }

    private Stage commitment(Body body) {
        var incident = record("""
                {"customer": {"id": "CLT-EX-%d"}, "agent": {"id": "agent"}, "anger": "MILD", "reason": "EXTERNAL",
                 "contact": {"startedAt": "2026-02-03T09:00:00+01:00"}, "churnRisk": "LOW", "sentimentAtEnd": "NEUTRAL",
                 "commitments": [{"action": "Call back", "dueAt": "2035-03-05T10:00:00Z", "owner": "TEAM"}]}""".formatted(NUMBER.incrementAndGet()));
        var agent = api(Service.FOLLOWUP, "agent");
        await().atMost(SOON)
                .until(() -> agent.all("/commitments?incident=" + incident).size() == 1);
        var id = agent.all("/commitments?incident=" + incident)
                .getFirst()
                .path("id")
                .asText();
        return at(body, "agent", body.path().replace("{id}", id));
    }

    private Stage careAlert(Body body) {
        var agent = "shaken-" + NUMBER.incrementAndGet();
        api(Service.INCIDENT, "tool").post("/incidents", """
                        {"customer": {"id": "CLT-EX-%1$s"}, "agent": {"id": "%1$s"}, "anger": "MILD", "reason": "EXTERNAL",
                         "contact": {"startedAt": "2026-11-23T09:00:00+01:00"}, "churnRisk": "LOW",
                         "sentimentAtEnd": "NEUTRAL", "agentDistress": true}""".formatted(agent)).expect(201);
        var care = api(Service.FOLLOWUP, "care");
        var list = "/care-alerts?agent=" + agent;
        await().atMost(SOON).until(() -> care.all(list).size() == 1);
        var id = care.all(list).getFirst().path("id").asText();
        care.post("/care-alerts/" + id + "/acknowledgement", "{}").expect(200);
        return at(body, "care", body.path().replace("{id}", id));
    }

    private Stage escalation(Body body) {
        var id = sent();
        var command = body.path().substring("/escalations/{id}/".length());
        switch (command) {
            case "update", "waiting", "resolution", "decision" -> acknowledge(id);
            case "resumption" -> {
                acknowledge(id);
                post("n2", id, "waiting", "{\"reason\": \"An invoice\"}");
            }
            case "usefulness" -> {
                acknowledge(id);
                post("n2", id, "resolution", "{\"outcome\": \"SOLVED\", \"summary\": \"It works\"}");
            }
            case "completion" ->
                post("n2", id, "return", "{\"reason\": \"MISSING_INFORMATION\", \"missing\": [\"period\"]}");
            default -> {
                // as it was sent
            }
        }
        var senders = Set.of("completion", "usefulness", "cancellation");
        return at(body, senders.contains(command) ? "agent" : "n2", "/escalations/" + id + "/" + command);
    }

    private void acknowledge(String id) {
        post("n2", id, "acknowledgement", ACKNOWLEDGEMENT);
    }

    private void post(String role, String id, String command, String body) {
        api(Service.ESCALATION, role)
                .post("/escalations/" + id + "/" + command, body)
                .expect(200);
    }

    /** An incident that needs nobody. */
    private String calm() {
        return record("""
                {"source": "examples", "externalId": "%1$d", "customer": {"id": "CLT-EX-%1$d"}, "agent": {"id": "agent"},
                 "contact": {"startedAt": "2026-02-03T09:00:00+01:00"}, "anger": "MILD", "reason": "EXTERNAL",
                 "churnRisk": "LOW", "sentimentAtEnd": "NEUTRAL"}""".formatted(NUMBER.incrementAndGet()));
    }

    private String sent() {
        var number = NUMBER.incrementAndGet();
        var incident = record(Sheet.technical("CLT-EX-" + number, "examples-" + number, "2026-02-03T09:00:00+01:00"));
        var n2 = api(Service.ESCALATION, "n2");
        await().atMost(SOON)
                .until(() -> n2.all("/escalations?incident=" + incident).size() == 1);
        return n2.all("/escalations?incident=" + incident).getFirst().path("id").asText();
    }

    private void heard(String incident) {
        var supervisor = api(Service.ESCALATION, "supervisor");
        var unknownTeam = "{\"incidentId\": \"%s\", \"team\": \"NOBODY\", \"urgency\": \"H72\", \"request\": \"Look\"}"
                .formatted(incident);
        await().atMost(SOON)
                .until(() -> supervisor.post("/escalations", unknownTeam).status() == 400);
    }

    private String record(String sheet) {
        return api(Service.INCIDENT, "agent")
                .post("/incidents", sheet)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private Stage at(Body body, String role, String path) {
        return new Stage(api(body.service(), role), path, Map.of());
    }

    private Api api(Service service, String role) {
        return accalmie.api(service, role);
    }
}
