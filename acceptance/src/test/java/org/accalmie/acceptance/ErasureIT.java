package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.local.testing.LocalStack;
import org.junit.jupiter.api.Test;

/** The recap reaches the customer's inbox, and the customer can be forgotten by all four services. */
class ErasureIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String MARKER = "zwoelfmarker";
    private static final String ADDRESS = "camille@" + MARKER + ".example";

    private final Accalmie accalmie = Accalmie.running();
    private final Api agent = accalmie.api(Service.INCIDENT, "agent");
    private final Api admin = accalmie.api(Service.INCIDENT, "admin");
    private final Api n2 = accalmie.api(Service.ESCALATION, "n2");
    private final Api followUps = accalmie.api(Service.FOLLOWUP, "supervisor");

    @Test
    void recapShouldBeInTheInboxOfTheCustomer() {
        // given
        var address = "recap@customer.example";
        var sheet = Sheet.technical("CLT-RECAP", "recap-1", "2026-03-06T09:00:00+01:00")
                .replace("camille@example.org", address);
        var id = agent.post("/incidents", sheet).expect(201).json().path("id").asText();

        // when
        agent.post("/incidents/" + id + "/recap?lang=en", "").expect(202);

        // then
        await().atMost(SOON).until(() -> LocalStack.mails().to(address).size() == 1);
        var mail = LocalStack.mails().to(address).getFirst();
        var shown = agent.get("/incidents/" + id + "/recap?lang=en").expect(200).json();
        assertThat(mail.subject()).isEqualTo(shown.path("subject").asText());
        assertThat(mail.text()).startsWith("Hello Camille,");
        assertThat(mail.html()).startsWith("<p>Hello Camille,</p>");
    }

    @Test
    void erasedCustomerShouldBeInNoTableOfAnyService() {
        // given
        tellWhoeverIsAway();
        var id = recordMarked();
        var escalation = workedOnEscalation(id);
        planMarkedCall(id);
        draftMarkedSheet();
        agent.post("/incidents/" + id + "/recap", "").expect(202);
        await().atMost(SOON).until(() -> LocalStack.mails().to(ADDRESS).size() == 1);
        assertThat(admin.get("/customers/CLT-ERASED/export").expect(200).text()).contains(ADDRESS);
        assertThat(mentioning(MARKER)).isNotEmpty().anyMatch(table -> table.contains("webhook_delivery"));

        // when
        agent.delete("/customers/CLT-ERASED").expectProblem(403);
        admin.delete("/customers/CLT-ERASED").expect(202);

        // then
        await().atMost(SOON).untilAsserted(() -> assertThat(mentioning(MARKER)).isEmpty());
        assertThat(stateOf(n2.get("/escalations/" + escalation))).isEqualTo("RESOLVED");
        var erased = agent.get("/incidents/" + id).expect(200).json();
        assertThat(erased.path("anger").asText()).isEqualTo("STRONG");
        assertThat(followUps.all("/follow-ups?customer=CLT-ERASED")).isNotEmpty();
    }

    @Test
    void legalHoldShouldPostponeTheErasure() {
        // given
        var sheet = Sheet.technical("CLT-HELD", "held-1", "2026-03-06T09:00:00+01:00")
                .replace("\"REPRODUCIBLE_BUG\"", "\"FORMAL_NOTICE\"");
        var id = agent.post("/incidents", sheet).expect(201).json().path("id").asText();

        // when
        var problem = admin.delete("/customers/CLT-HELD").expectProblem(409);

        // then
        assertThat(problem.path("rule").asText()).isEqualTo("legal-hold");
        assertThat(problem.path("state").asText()).isNotBlank();
        cancelEscalationOf(id);
        await().atMost(SOON).until(() -> admin.delete("/customers/CLT-HELD").status() == 202);
    }

    /** So that what is told waits. */
    private void tellWhoeverIsAway() {
        accalmie.api(Service.ESCALATION, "admin").post("/webhooks", """
                        {"url": "https://receiver.invalid/", "events": ["EscalationSent", "EscalationAcknowledged",
                         "EscalationUpdated", "EscalationResolved"]}""").expect(201);
    }

    private String recordMarked() {
        var sheet = Sheet.technical("CLT-ERASED", "erased-1", "2026-03-06T09:00:00+01:00")
                .replace("\"Camille\"", "\"" + MARKER + "\"")
                .replace("camille@example.org", ADDRESS)
                .replace("Error 500", MARKER)
                .replace("Find the cause", MARKER);
        var recorded = agent.post("/incidents", sheet, "key-erased").expect(201);
        return recorded.json().path("id").asText();
    }

    private String workedOnEscalation(String incident) {
        var id = escalationOf(incident, n2);
        n2.post("/escalations/" + id + "/acknowledgement", """
                {"nextUpdateAt": "2099-01-01T12:00:00Z", "handover": "COORDINATED", "comment": "%s"}""".formatted(MARKER))
                .expect(200);
        n2.post("/escalations/" + id + "/update", """
                {"message": "%s", "nextUpdateAt": "2099-01-02T12:00:00Z"}""".formatted(MARKER)).expect(200);
        n2.post("/escalations/" + id + "/resolution", """
                {"outcome": "SOLVED", "summary": "%s", "dossierReady": true}""".formatted(MARKER)).expect(200);
        return id;
    }

    private void planMarkedCall(String incident) {
        followUps
                .post("/follow-ups", """
                        {"customerId": "CLT-ERASED", "dueAt": "2099-03-03T10:00:00Z", "incidentIds": ["%s"],
                         "note": "%s"}""".formatted(incident, MARKER), "key-erased-call")
                .expect(201);
    }

    private void draftMarkedSheet() {
        agent.put("/drafts/00000000-0000-7000-8000-00000000000e", """
                {"sheet": {"customer": {"id": "CLT-ERASED"}, "note": "%s"}}""".formatted(MARKER))
                .expect(201);
    }

    private void cancelEscalationOf(String incident) {
        var supervisor = accalmie.api(Service.ESCALATION, "supervisor");
        var id = escalationOf(incident, supervisor);
        supervisor
                .post("/escalations/" + id + "/cancellation", "{\"reason\": \"Withdrawn\"}")
                .expect(200);
    }

    private static String escalationOf(String incident, Api reader) {
        await().atMost(SOON)
                .until(() -> reader.all("/escalations?incident=" + incident).size() == 1);
        return reader.all("/escalations?incident=" + incident)
                .getFirst()
                .path("id")
                .asText();
    }

    private static String stateOf(Answer escalation) {
        return escalation.expect(200).json().path("state").asText();
    }

    private static List<String> mentioning(String word) {
        return Stream.of(Service.values())
                .flatMap(service -> Tables.mentioning(word, service).stream())
                .toList();
    }
}
