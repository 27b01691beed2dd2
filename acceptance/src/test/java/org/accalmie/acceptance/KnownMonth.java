package org.accalmie.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.events.Topic;
import org.accalmie.local.testing.TestTopics;

/** October 2024 as tools, agents and teams tell it, each of them twice. */
final class KnownMonth {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TECHNICAL = """
            , "signals": ["REPRODUCIBLE_BUG"], "dossier": {"symptoms": "Error 500", "environment": "Chrome",
             "actionsTaken": "Cleared the cache", "request": "Find the cause"}""";

    private final Accalmie accalmie;
    private final Map<Integer, String> incidents = new HashMap<>();

    KnownMonth(Accalmie accalmie) {
        this.accalmie = accalmie;
    }

    void recordTheFirstHalf() {
        record(1, "2024-09-30T22:30:00Z", "NEUTRAL", "PT4M", "\"planSatisfaction\": 5");
        record(2, "2024-10-02T09:00:00Z", "SATISFIED", "PT6M30S", "\"planSatisfaction\": 4" + TECHNICAL);
        record(3, "2024-10-03T09:00:00Z", "LESS_ANGRY", "", "\"planSatisfaction\": 2" + TECHNICAL);
        record(4, "2024-10-04T09:00:00Z", "STILL_VERY_ANGRY", "", """
                "churnRisk": "HIGH", "dossier": {"summary": "Third outage", "request": "Call back"}""");
        record(5, "2024-10-07T09:00:00Z", "NEUTRAL", "PT5M", leaving("49.90", 4, "WORKSHOP_CREDIT", "\"quantity\": 1"));
        record(6, "2024-10-08T09:00:00Z", "LESS_ANGRY", "", leaving("20.00", 3, "WORKSHOP_CREDIT", "\"quantity\": 1"));
        record(7, "2024-10-09T09:00:00Z", "NEUTRAL", "", given("75.00", 5, "ACCOUNT_CREDIT", "\"amount\": 20"));
        record(
                8,
                "2024-10-10T09:00:00Z",
                "STILL_VERY_ANGRY",
                "",
                leaving("80.00", 3, "ACCOUNT_CREDIT", "\"amount\": 60"));
        record(9, "2024-10-11T09:00:00Z", "SATISFIED", "PT10M", leaving("31.10", 4, "FULL_REFUND", "\"amount\": 100"));
    }

    void recordTheSecondHalf() {
        record(10, "2024-10-14T09:00:00Z", "STILL_VERY_ANGRY", "", "\"channel\": \"CHAT\"" + TECHNICAL);
        record(11, "2024-10-15T09:00:00Z", "STILL_VERY_ANGRY", "", "\"signals\": [\"DATA_LEAK\"]");
        record(
                12,
                "2024-10-16T09:00:00Z",
                "NEUTRAL",
                "",
                "\"planSatisfaction\": 3, \"commitments\": ["
                        + promise("Kept", "2035-03-05T10:00:00Z", "") + ", "
                        + promise("Broken", "2024-10-17T10:00:00Z", "") + ", "
                        + promise("Open", "2024-10-18T10:00:00Z", ", \"condition\": \"The customer sends the log\"")
                        + "]");
        record(
                13,
                "2024-10-17T09:00:00Z",
                "NEUTRAL",
                "",
                "\"commitments\": ["
                        + promise("Kept", "2035-03-05T10:00:00Z", "") + ", "
                        + promise("Released", "2035-03-05T10:00:00Z", "") + "]");
        record(14, "2024-10-31T22:30:00Z", "SATISFIED", "PT1M", "\"channel\": \"PHONE\"");
        record(15, "2024-10-31T23:30:00Z", "STILL_VERY_ANGRY", "PT11M", "\"planSatisfaction\": 1");
        record(16, "2024-10-20T09:00:00Z", "NEUTRAL", "", "\"planSatisfaction\": 5, \"historical\": true");
        record(17, "2024-09-15T09:00:00Z", "NEUTRAL", "", "\"channel\": \"PHONE\"");
        record(18, "2024-10-22T09:00:00Z", "STILL_VERY_ANGRY", "PT11M", "\"planSatisfaction\": 1");
    }

    void reportContacts(String day, String channel, int contacts) {
        twice(Service.KPI, "tool", "/contact-volumes", """
                {"date": "%s", "channel": "%s", "team": "month", "contacts": %d}""".formatted(day, channel, contacts));
    }

    /** What N2 does within its time; 11 waits for longer than the half hour that it has. */
    void handleEscalations() {
        acknowledge(2);
        acknowledge(3);
        escalation("n2", 2, "resolution", resolution(", \"dossierReady\": true"));
        escalation("n2", 3, "resolution", resolution(", \"dossierReady\": false"));
        escalation("agent", 2, "usefulness", "{\"helpful\": \"YES\"}");
        escalation("agent", 3, "usefulness", "{\"helpful\": \"NO\"}");
        escalation("n2", 10, "return", "{\"reason\": \"UNCLEAR_REQUEST\", \"missing\": [\"environment\"]}");
        escalation("agent", 10, "completion", "{\"dossier\": {\"environment\": \"Chrome 142\"}}");
        escalation("n2", 10, "return", "{\"reason\": \"UNCLEAR_REQUEST\", \"missing\": [\"symptoms\"]}");
    }

    /** With a clock half an hour ahead. */
    void acknowledgeTooLate() {
        acknowledge(11);
        escalation("n2", 11, "resolution", resolution(""));
        escalation("agent", 11, "usefulness", "{\"helpful\": \"PARTLY\"}");
    }

    void decideOnGestures() {
        gesture("supervisor", 8, "approval", "{\"decision\": \"REFUSED\"}");
        gesture("supervisor", 8, "verdict", "{\"verdict\": \"WITHIN_POLICY\", \"reason\": \"A whole month was lost\"}");
        gesture("supervisor", 9, "approval", "{\"decision\": \"APPROVED\"}");
        for (int applied : List.of(5, 7, 9)) {
            gesture("tool", applied, "application", "{\"reference\": \"B-%d\"}".formatted(applied));
        }
    }

    void keepPromises() {
        commitment(12, "Kept", "KEPT");
        commitment(13, "Kept", "KEPT");
        commitment(13, "Released", "RELEASED");
    }

    void callCustomers() {
        call(3, "outcome", """
                {"reached": true, "planSatisfaction": 4, "intent": "STAYS"}""");
        for (int attempt = 1; attempt <= 3; attempt++) {
            call(4, "attempt", "{\"reached\": false}");
        }
    }

    /** Of 6 on the 90th day after, of 7 on the 91st, of 13 on the day before, of 14 on the day itself. */
    void tellOfDepartures() {
        depart(6, "2025-01-06");
        depart(7, "2025-01-08");
        depart(13, "2024-10-16");
        depart(14, "2024-10-31");
    }

    /** 17 was in October, 18 was not. */
    void correctDays() {
        correct(17, "2024-10-21T09:00:00Z");
        correct(18, "2024-09-22T09:00:00Z");
    }

    /** Every event of the month once more, the newest first. */
    void repeatEvents() {
        for (var topic : List.of(Topic.INCIDENTS, Topic.ESCALATIONS, Topic.FOLLOW_UPS, Topic.CARE)) {
            var told = TestTopics.read(topic.wireName()).stream()
                    .filter(it -> incidents.values().stream()
                                    .anyMatch(id -> it.value().contains(id))
                            || it.value().contains("CLT-MONTH-"))
                    .toList();
            told.reversed().forEach(it -> TestTopics.publish(topic, it.key(), it.headers(), it.value()));
        }
    }

    JsonNode escalation(int incident) {
        var list = "/escalations?incident=" + incidents.get(incident);
        return first(Service.ESCALATION, list);
    }

    boolean isOverdue(int incident) {
        return accalmie
                .api(Service.INCIDENT, "supervisor")
                .all("/incidents/" + incidents.get(incident) + "/timeline?limit=100")
                .stream()
                .anyMatch(it -> it.path("what").asText().equals("GestureOverdue"));
    }

    private void record(int number, String startedAt, String sentiment, String calmedAfter, String more) {
        var calm = calmedAfter.isEmpty() ? "" : ", \"calmedAfter\": \"%s\"".formatted(calmedAfter);
        var risk = more.contains("churnRisk") ? "" : "\"churnRisk\": \"LOW\", ";
        var customer =
                more.contains("\"customer\"") ? "" : "\"customer\": {\"id\": \"CLT-MONTH-%d\"}, ".formatted(number);
        var agent = more.contains("\"agent\"") ? "" : "\"agent\": {\"id\": \"agent\", \"team\": \"month\"}, ";
        var sheet = """
                {"source": "known-month", "externalId": "%d", %s %s %s "anger": "MODERATE", "reason": "EXTERNAL",
                 "contact": {"startedAt": "%s", "duration": "PT20M"%s}, "sentimentAtEnd": "%s", %s}""".formatted(
                number, customer, agent, risk, startedAt, calm, sentiment, more.replace("#", Integer.toString(number)));
        var api = accalmie.api(Service.INCIDENT, "tool");
        var id = api.post("/incidents", sheet).expect(201).json().path("id").asText();
        api.post("/incidents", sheet).expect(200);
        incidents.put(number, id);
    }

    private static String leaving(String monthlyAmount, int wellbeing, String gesture, String worth) {
        return given(monthlyAmount, wellbeing, gesture, worth) + ", \"profile\": \"THREATENING_TO_LEAVE\"";
    }

    private static String given(String monthlyAmount, int wellbeing, String gesture, String worth) {
        return """
                "customer": {"id": "CLT-MONTH-#", "subscription": {"plan": "Pro", "monthlyAmount": %s}},
                "agent": {"id": "month-#", "team": "month"}, "agentWellbeing": %d,
                "gesture": {"type": "%s", %s, "justification": "Waited in vain"}""".formatted(monthlyAmount, wellbeing, gesture, worth);
    }

    private static String promise(String action, String dueAt, String condition) {
        return "{\"action\": \"%s\", \"dueAt\": \"%s\", \"owner\": \"TEAM\"%s}".formatted(action, dueAt, condition);
    }

    private static String resolution(String dossierReady) {
        return "{\"outcome\": \"SOLVED\", \"summary\": \"It works again\"%s}".formatted(dossierReady);
    }

    private void acknowledge(int incident) {
        escalation("n2", incident, "acknowledgement", "{\"nextUpdateAt\": \"2035-01-01T12:00:00Z\"}");
    }

    private void escalation(String role, int incident, String command, String body) {
        var path = "/escalations/" + escalation(incident).path("id").asText() + "/" + command;
        twice(Service.ESCALATION, role, path, body);
    }

    private void gesture(String role, int incident, String command, String body) {
        twice(Service.INCIDENT, role, "/incidents/" + incidents.get(incident) + "/gesture/" + command, body);
    }

    private void commitment(int incident, String action, String state) {
        var list = "/commitments?incident=" + incidents.get(incident);
        var supervisor = accalmie.api(Service.FOLLOWUP, "supervisor");
        await().atMost(SOON).until(() -> supervisor.all(list).stream().anyMatch(it -> isAbout(action, it)));
        var id = supervisor.all(list).stream()
                .filter(it -> isAbout(action, it))
                .findFirst()
                .orElseThrow();
        twice(
                Service.FOLLOWUP,
                "supervisor",
                "/commitments/" + id.path("id").asText() + "/outcome",
                "{\"state\": \"%s\"}".formatted(state));
    }

    private static boolean isAbout(String action, JsonNode commitment) {
        return commitment.path("action").asText().equals(action);
    }

    private void call(int incident, String command, String body) {
        var call = first(Service.FOLLOWUP, "/follow-ups?customer=CLT-MONTH-" + incident);
        twice(Service.FOLLOWUP, "supervisor", "/follow-ups/" + call.path("id").asText() + "/" + command, body);
    }

    private void depart(int incident, String departedOn) {
        twice(Service.FOLLOWUP, "tool", "/departures", """
                {"customerId": "CLT-MONTH-%d", "departedOn": "%s", "reason": "Cancelled"}""".formatted(incident, departedOn));
    }

    private void correct(int incident, String startedAt) {
        accalmie.api(Service.INCIDENT, "supervisor")
                .patch(
                        "/incidents/" + incidents.get(incident),
                        "{\"contact\": {\"startedAt\": \"%s\"}}".formatted(startedAt))
                .expect(200);
    }

    private JsonNode first(Service service, String list) {
        var supervisor = accalmie.api(service, "supervisor");
        await().atMost(SOON).until(() -> !supervisor.all(list).isEmpty());
        return supervisor.all(list).getFirst();
    }

    /** As somebody who never got the first answer. */
    private void twice(Service service, String role, String path, String body) {
        var key = "known-month-" + UUID.randomUUID();
        var api = accalmie.api(service, role);
        for (int time = 1; time <= 2; time++) {
            var answer = api.post(path, body, key);
            if (answer.status() / 100 != 2) {
                throw new AssertionError(path + " answered " + answer.text());
            }
        }
    }
}
