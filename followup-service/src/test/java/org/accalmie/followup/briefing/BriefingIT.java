package org.accalmie.followup.briefing;

import static org.accalmie.followup.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.Event;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.TakeUpClass;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.incident.GestureApplied;
import org.accalmie.events.incident.GestureProposed;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.OfferedGesture;
import org.accalmie.events.incident.Verdict;
import org.accalmie.events.sheet.Commitment;
import org.accalmie.events.sheet.CommitmentOwner;
import org.accalmie.events.sheet.GestureType;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Trigger;
import org.accalmie.followup.AnIncident;
import org.accalmie.followup.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BriefingIT extends ServiceTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private static final Instant IN_YEARS = Instant.parse("2035-11-26T12:00:00Z");

    private final UUID incident = UUID.randomUUID();
    private final UUID gesture = UUID.randomUUID();

    @Inject
    BriefingConsumer consumer;

    @Test
    void shouldTellAllThatIsKnown() {
        // given
        record(leaving().promising(new Commitment("Send the invoice", IN_YEARS, CommitmentOwner.TEAM, null)));
        hear(new GestureProposed(incident, customer, offered(GestureState.PROPOSED, 1)));
        hear(judged(EscalationState.RESOLVED, 7));

        // when
        var briefing = brief("en");

        // then
        briefing.statusCode(200)
                .body("customerId", equalTo(customer))
                .body("lang", equalTo("en"))
                .body("asOf", equalTo("2026-11-23T10:00:00Z"))
                .body("why.cause", hasItem("CHURN_HIGH"))
                .body("incidents.id", equalTo(List.of(incident.toString())))
                .body("incidents[0].sentimentAtEnd", equalTo("NEUTRAL"))
                .body("commitments.action", equalTo(List.of("Send the invoice")))
                .body("commitments.state", equalTo(List.of("OPEN")))
                .body("gestures.state", equalTo(List.of("PROPOSED")))
                .body("escalations.team", equalTo(List.of("N2")))
                .body("escalations.helpful", equalTo(List.of("PARTLY")))
                .body(
                        "script.questions.answers",
                        equalTo(List.of(
                                "note",
                                "expertMadeContact",
                                "commitmentsKept",
                                "planSatisfaction",
                                "corrections",
                                "intent")))
                .body("script.questions.text", hasItem(containsString("\"Send the invoice\" by 26 November at 13:00")))
                .body("script.avoid.code", equalTo(List.of("repeat", "promise", "gesture")))
                .body("script.opening", containsString("23 November 2026"));
    }

    @Test
    void shouldKeepTheNewestOfEachThingInWhateverOrderTheyCome() {
        record(leaving());
        hear(new GestureApplied(incident, customer, offered(GestureState.APPLIED, 3)));
        hear(new GestureProposed(incident, customer, offered(GestureState.PROPOSED, 1)));
        hear(leaving().version(3).anger(Anger.EXTREME).build());
        hear(leaving().version(2).anger(Anger.STRONG).build());

        brief("fr")
                .body("gestures.state", equalTo(List.of("APPLIED")))
                .body("incidents.anger", equalTo(List.of("EXTREME")));
    }

    @Test
    void shouldTellWhatCameOfTheLastCalls() {
        // given
        record(leaving());
        String first = list(customer).path("items[0].id");
        as("supervisor")
                .contentType(ContentType.JSON)
                .body(
                        "{\"reached\": true, \"commitmentsKept\": false, \"intent\": \"UNDECIDED\", \"note\": \"Calmer\"}")
                .post("/follow-ups/" + first + "/outcome")
                .then()
                .statusCode(200);
        publishAndSee(anIncident().of(customer).churnRisk(ChurnRisk.CRITICAL));

        // then
        brief("fr")
                .body("outcomes.followUpId", equalTo(List.of(first)))
                .body("outcomes[0].intent", equalTo("UNDECIDED"))
                .body("outcomes[0].note", equalTo("Calmer"))
                .body("incidents", hasSize(2));
    }

    @Test
    void shouldApologiseForABrokenPromiseButAdmitNothingInALegalCase() {
        // given
        var late = new Commitment("Call back", MONDAY.minusSeconds(60), CommitmentOwner.AGENT, null);
        record(leaving().promising(late));
        brief("en").body("script.opening", containsString("apologise"));

        // when
        var sheet = leaving().promising(late).version(2).triggers(Trigger.LEGAL);
        record(sheet);

        // then
        brief("en")
                .body("script.opening", not(containsString("apologise")))
                .body("script.avoid[0].code", equalTo("legal"));
    }

    @Test
    void shouldNotComeBackToAConversationThatWasEnded() {
        record(anIncident().id(incident).of(customer).handledBy("bruno").conversationEnded(true));
        brief("fr").body("notBy", equalTo(List.of("bruno"))).body("script.avoid.code", hasItem("reproach"));
    }

    @ParameterizedTest
    @CsvSource({"fr, Bonjour {customerName}", "en, Hello {customerName}"})
    void shouldSpeakToACustomerOfWhomNothingWasHeard(String lang, String hello) {
        as("supervisor")
                .contentType(ContentType.JSON)
                .body("""
                        {"customerId": "%s", "dueAt": "2026-12-01T10:00:00Z"}""".formatted(customer))
                .post("/follow-ups")
                .then()
                .statusCode(201);
        brief(lang)
                .body("script.opening", containsString(hello))
                .body("incidents", hasSize(0))
                .body("why.cause", containsInAnyOrder("MANUAL"));
    }

    @Test
    void shouldBriefSupervisorsAloneAboutCallsThatThereAre() {
        as("agent").get("/follow-ups/" + UUID.randomUUID() + "/briefing").then().statusCode(403);
        as("supervisor")
                .get("/follow-ups/" + UUID.randomUUID() + "/briefing")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldKeepNoTextOfPeople() {
        record(leaving());
        var kept = jdbi.withHandle(
                handle -> handle.createQuery("select heard_incident::text from heard_incident where incident_id = ?")
                        .bind(0, incident)
                        .mapTo(String.class)
                        .one());
        assertThat(kept).doesNotContain("a detail");
    }

    private AnIncident leaving() {
        return anIncident().id(incident).of(customer).churnRisk(ChurnRisk.HIGH);
    }

    private void record(AnIncident sheet) {
        publishAndSee(sheet);
    }

    private ValidatableResponse brief(String lang) {
        String id = list(customer).path("items.find { it.state == 'PLANNED' }.id");
        return as("supervisor")
                .get("/follow-ups/" + id + "/briefing?lang=" + lang)
                .then();
    }

    private void hear(Event event) {
        transactions.run(() -> consumer.on(new ReceivedEvent(UUID.randomUUID(), MONDAY, event)));
    }

    private EscalationJudged judged(EscalationState state, int version) {
        return new EscalationJudged(
                new EscalationHead(
                        UUID.randomUUID(),
                        incident,
                        customer,
                        "N2",
                        Urgency.H24,
                        TakeUpClass.STANDARD,
                        state,
                        List.of()),
                "anna",
                Helpful.PARTLY,
                version);
    }

    private OfferedGesture offered(GestureState state, int version) {
        return new OfferedGesture(
                gesture,
                GestureType.ACCOUNT_CREDIT,
                null,
                BigDecimal.valueOf(20),
                BigDecimal.valueOf(20),
                state,
                Verdict.WITHIN_POLICY,
                List.of(),
                false,
                1,
                false,
                "anna",
                MONDAY,
                null,
                null,
                null,
                version);
    }
}
