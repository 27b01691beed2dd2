package org.accalmie.escalation.erasure;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.escalation.ADossier;
import org.accalmie.escalation.Incidents;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.Topic;
import org.accalmie.events.incident.CustomerErased;
import org.accalmie.events.sheet.Dossier;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.local.testing.GoldenExamples;
import org.accalmie.local.testing.TestTopics;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureIT extends ServiceTest {
    private final String marker = "marker" + UUID.randomUUID();

    @Inject
    Jdbi jdbi;

    @Inject
    EventJson json;

    @Test
    void shouldLetGoOfEveryTextAndKeepTheRest() {
        // given
        var sent = escalate(marked());
        var n2 = as("n2");
        post(n2, sent.id(), "acknowledgement", """
                {"nextUpdateAt": "2026-11-24T15:00:00Z", "handover": "COORDINATED", "comment": "%s"}""".formatted(marker));
        post(n2, sent.id(), "update", """
                {"message": "%s", "nextUpdateAt": "2026-11-24T16:00:00Z"}""".formatted(marker));
        post(n2, sent.id(), "waiting", "{\"reason\": \"%s\"}".formatted(marker));
        post(n2, sent.id(), "resumption", "{\"comment\": \"%s\"}".formatted(marker));
        post(n2, sent.id(), "decision", """
                {"options": [{"label": "%1$s"}, {"label": "other"}], "chosen": "%1$s", "decider": "%1$s",
                 "statement": "%1$s"}""".formatted(marker)).statusCode(200);
        post(n2, sent.id(), "resolution", """
                {"outcome": "SOLVED", "summary": "%s", "dossierReady": true}""".formatted(marker)).statusCode(200);
        assertThat(rowsMentioning(marker)).isPositive();

        // when
        erase(sent.incidentId());

        // then
        eventually(() -> assertThat(rowsMentioning(marker)).isZero());
        var escalation = get(sent.id());
        assertThat(escalation.getString("state")).isEqualTo("RESOLVED");
        assertThat(escalation.getString("acknowledgement.handover")).isEqualTo("COORDINATED");
        as("supervisor").get("/escalations/" + sent.id() + "/timeline").then().statusCode(200);
    }

    @Test
    void shouldNotTakeTextsBackThatComeAfterTheErasure() {
        // given
        var incident = marked().recorded();
        erase(incident.id());
        eventually(() -> assertThat(isErased(incident.id())).isTrue());

        // when
        publish(UUID.randomUUID(), incident);

        // then
        eventually(() -> assertThat(documentOf(incident.id())).isNotEmpty());
        assertThat(rowsMentioning(marker)).isZero();
    }

    @Test
    void shouldKeepNoWordsThatAreSaidLater() {
        // given
        var sent = escalate(marked());
        erase(sent.incidentId());
        eventually(() -> assertThat(isErased(sent.incidentId())).isTrue());
        var n2 = as("n2");
        var later = marker + "later";

        // when
        post(n2, sent.id(), "acknowledgement", """
                {"nextUpdateAt": "2026-11-24T15:00:00Z", "handover": "COORDINATED", "comment": "%s"}""".formatted(later)).statusCode(200);
        post(n2, sent.id(), "update", "{\"message\": \"%s\"}".formatted(later)).statusCode(200);
        post(n2, sent.id(), "waiting", "{\"reason\": \"%s\"}".formatted(later)).statusCode(200);
        post(n2, sent.id(), "resumption", "{\"comment\": \"%s\"}".formatted(later))
                .statusCode(200);
        post(n2, sent.id(), "decision", """
                {"options": [{"label": "%1$s"}, {"label": "other"}], "chosen": "%1$s", "decider": "%1$s",
                 "statement": "%1$s"}""".formatted(later)).statusCode(200);
        post(n2, sent.id(), "resolution", """
                {"outcome": "SOLVED", "summary": "%s", "dossierReady": true}""".formatted(later)).statusCode(200);

        // then
        assertThat(rowsMentioning(marker)).isZero();
        assertThat(eventsMentioning(later)).isZero();
        assertThat(get(sent.id()).getString("outcome")).isEqualTo("SOLVED");
    }

    @Test
    void shouldKeepNoWordsOfAReturnedDossierAndSendItAsItIs() {
        // given
        var sent = escalate(marked());
        erase(sent.incidentId());
        eventually(() -> assertThat(isErased(sent.incidentId())).isTrue());

        // when
        post(as("n2"), sent.id(), "transfer", """
                {"team": "BILLING", "reason": "%1$s", "request": "%1$s"}""".formatted(marker)).statusCode(200);
        post(as("supervisor"), sent.id(), "return", """
                {"reason": "UNCLEAR_REQUEST", "missing": ["request"], "comment": "%s"}""".formatted(marker)).statusCode(200);
        post(as("agent"), sent.id(), "completion", "{\"dossier\": {\"request\": \"%s\"}}".formatted(marker))
                .statusCode(200);
        var completed = get(sent.id()).getString("state");
        post(as("supervisor"), sent.id(), "cancellation", "{\"reason\": \"%s\"}".formatted(marker))
                .statusCode(200);

        // then
        assertThat(completed).isEqualTo("SENT");
        assertThat(rowsMentioning(marker)).isZero();
    }

    @Test
    void shouldNotEscalateByHandWhatIsErased() {
        // given
        var sent = escalate(marked());
        erase(sent.incidentId());
        eventually(() -> assertThat(isErased(sent.incidentId())).isTrue());

        // when
        var answer = as("supervisor")
                .contentType("application/json")
                .body("""
                {"incidentId": "%s", "team": "LEGAL", "urgency": "H24", "request": "%s"}""".formatted(sent.incidentId(), marker))
                .post("/escalations");

        // then
        answer.then().statusCode(409).body("rule", equalTo("escalate-unless-erased"));
        assertThat(rowsMentioning(marker)).isZero();
    }

    @Test
    void shouldLetGoOfDeadLettersBeforeAndKeepNoContentOfThoseAfter() {
        // given
        var incident = UUID.randomUUID();
        TestTopics.publish(Topic.INCIDENTS, incident.toString(), Map.of(), marker);
        eventually(() -> assertThat(lettersAbout(incident)).containsExactly(marker));

        // when
        erase(incident);

        // then
        eventually(() -> assertThat(lettersAbout(incident)).isEmpty());
        TestTopics.publish(Topic.INCIDENTS, incident.toString(), Map.of(), marker);
        eventually(() -> assertThat(lettersAbout(incident)).containsExactly(""));
    }

    @Test
    void shouldLeaveOtherIncidentsOfTheCustomerAlone() {
        // given
        var old = escalate(marked());
        var young = escalate(marked());

        // when
        erase(old.incidentId());

        // then
        eventually(() -> assertThat(isErased(old.incidentId())).isTrue());
        assertThat(documentOf(young.incidentId())).contains(marker);
        assertThat(documentOf(old.incidentId())).doesNotContain(marker);
    }

    @Test
    void shouldReadTheGoldenExample() {
        // given
        var example = json.read(GoldenExamples.of(CustomerErased.class), CustomerErased.class);

        // when
        TestTopics.publish(example, json.text(example));

        // then
        eventually(() -> assertThat(example.incidentIds()).allMatch(this::isErased));
    }

    private Incidents marked() {
        return anIncident().hearing(Signal.REPRODUCIBLE_BUG).dossier(withMarker(ADossier.ready()));
    }

    private Dossier withMarker(Dossier ready) {
        return new Dossier(
                marker,
                marker,
                ready.environment(),
                marker,
                List.of(new Dossier.Fact(null, marker)),
                null,
                ready.actionsTaken(),
                marker,
                marker,
                null,
                null,
                ready.request(),
                null,
                null,
                null);
    }

    private void erase(UUID incidentId) {
        var event = new CustomerErased("CLT-1", Instant.parse("2026-11-24T09:00:00Z"), true, List.of(incidentId));
        TestTopics.publish(event, json.text(event));
    }

    private static long eventsMentioning(String word) {
        return TestTopics.read(Topic.ESCALATIONS.wireName()).stream()
                .filter(told -> told.value().contains(word))
                .count();
    }

    private List<String> lettersAbout(UUID incidentId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(convert_from(value, 'UTF8'), '') from dead_letter where key = ?")
                .bind(0, incidentId.toString())
                .mapTo(String.class)
                .list());
    }

    private boolean isErased(UUID incidentId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from erased_incident where incident_id = ?)")
                        .bind(0, incidentId)
                        .mapTo(Boolean.class)
                        .one());
    }

    private String documentOf(UUID incidentId) {
        return jdbi.withHandle(handle -> handle.createQuery("select document::text from incident where id = ?")
                .bind(0, incidentId)
                .mapTo(String.class)
                .findOne()
                .orElse(""));
    }

    private int rowsMentioning(String word) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select (select count(*) from incident where document::text like :word)
                             + (select count(*) from escalation where body::text || coalesce(dossier::text, '') like :word)
                             + (select count(*) from escalation_step where details::text like :word)
                        """)
                .bind("word", "%" + word + "%")
                .mapTo(Integer.class)
                .one());
    }
}
