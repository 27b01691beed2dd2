package org.accalmie.escalation.notification;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.accalmie.escalation.ADossier;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.ChurnRisk;
import org.accalmie.events.sheet.assessment.Signal;
import org.accalmie.local.mail.Mail;
import org.accalmie.local.testing.LocalStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotificationsIT extends ServiceTest {
    private static final String ACKNOWLEDGEMENT = "{\"nextUpdateAt\": \"2026-12-30T15:00:00Z\"}";

    private String shipped = "";

    @BeforeEach
    void rememberTheTeams() {
        shipped = as("admin").get("/teams").then().statusCode(200).extract().asString();
    }

    @AfterEach
    void restoreTheTeams() {
        LocalStack.mail().start();
        putTeams(shipped);
    }

    @Test
    void shouldTellTheTeamInTheirLanguageWithTheNoteAndALink() {
        // given
        contacts("BILLING", contact("bea", "\"language\": \"en\""), contact("bob", "\"language\": \"fr\""));

        // when
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));

        // then
        eventually(() -> assertThat(states(sent.id())).containsExactlyInAnyOrder("bea SENT SENT", "bob SENT SENT"));
        var english = mails("bea", sent.id()).getFirst();
        assertThat(english.subject()).contains("INC-").contains("A case comes to you");
        assertThat(english.text()).contains("Refund the second debit").contains("/dossiers/" + sent.id());
        assertThat(english.html()).contains("<h2 ").contains("Refund the second debit");
        assertThat(mails("bob", sent.id()).getFirst().text())
                .contains("Un dossier vous est transmis")
                .contains("Demande précise");
        assertThat(mails("bea", sent.id())).hasSize(1);
    }

    @Test
    void shouldTellThoseWhoKnowThatItIsOverdueWhenItIsTakenUp() {
        // given
        contacts("BILLING", contact("tia", "\"language\": \"en\""));
        contacts("SUPERVISOR", contact("sol", "\"language\": \"en\""));
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        eventually(() -> assertThat(states(sent.id())).containsExactly("tia SENT SENT"));
        clock.set("2026-11-25T09:00:00Z");
        eventually(() -> assertThat(states(sent.id())).contains("tia OVERDUE SENT"));

        // when
        post(as("billing"), sent.id(), "acknowledgement", ACKNOWLEDGEMENT).statusCode(200);

        // then
        eventually(() -> assertThat(states(sent.id()))
                .containsExactlyInAnyOrder("tia SENT SENT", "tia OVERDUE SENT", "tia TAKEN_UP SENT"));
        eventually(() -> assertThat(mails("tia", sent.id()))
                .extracting(Mail::subject)
                .anyMatch(subject -> subject.contains("The case is taken care of")));
        assertThat(mails("sol", sent.id())).isEmpty();
    }

    @Test
    void shouldTellWhoeverWatchesSinceACorrection() {
        // given
        contacts("BILLING", contact("bea", "\"language\": \"en\""));
        contacts("SUPERVISOR", contact("sue", "\"language\": \"en\""), contact("bea", "\"language\": \"en\""));
        var incident = UUID.randomUUID();
        var sent = escalate(anIncident().id(incident).hearing(Signal.DOUBLE_BILLING));
        eventually(() -> assertThat(states(sent.id())).containsExactly("bea SENT SENT"));

        // when
        correct(anIncident()
                .id(incident)
                .version(2)
                .hearing(Signal.DOUBLE_BILLING)
                .risking(ChurnRisk.CRITICAL));
        correct(anIncident()
                .id(incident)
                .version(3)
                .hearing(Signal.DOUBLE_BILLING)
                .risking(ChurnRisk.CRITICAL));

        // then
        eventually(() -> assertThat(states(sent.id())).containsExactly("sue SENT SENT", "bea SENT SENT"));
        eventually(() -> assertThat(told(incident)).containsExactly("EscalationSent"));
    }

    @Test
    void shouldTellTheSupervisorsWhoWatchSinceASecondReturn() {
        // given
        contacts("SUPERVISOR", contact("siv", "\"language\": \"en\""));
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        returned(sent.id());
        post(as("agent"), sent.id(), "completion", "{\"dossier\": {\"period\": \"May\"}}")
                .statusCode(200);
        assertThat(states(sent.id())).isEmpty();

        // when
        returned(sent.id());

        // then
        eventually(() -> assertThat(states(sent.id())).containsExactly("siv SENT SENT"));
        assertThat(mails("siv", sent.id())).hasSize(1);
    }

    private static void returned(UUID id) {
        post(as("billing"), id, "return", "{\"reason\": \"OTHER\", \"missing\": [\"period\"]}")
                .statusCode(200);
    }

    @Test
    void shouldTellWatchersOfACompletedDossierOnceItIsSent() {
        // given
        contacts("SUPERVISOR", contact("sid", "\"language\": \"en\""));
        var incident = UUID.randomUUID();
        var bare = anIncident().id(incident).hearing(Signal.DOUBLE_BILLING);
        var prepared = escalate(bare.dossier(null));

        // when
        correct(bare.version(2).risking(ChurnRisk.CRITICAL).dossier(null));
        correct(bare.version(3).risking(ChurnRisk.CRITICAL).dossier(ADossier.ready()));

        // then
        eventually(() -> assertThat(states(prepared.id())).containsExactly("sid SENT SENT"));
    }

    @Test
    void shouldKeepQuietHoursButForWhatIsImmediate() {
        // given
        var quiet = "\"quietHours\": {\"from\": \"09:00\", \"to\": \"18:00\"}";
        contacts("BILLING", contact("quin", quiet));
        contacts("LEGAL", contact("quentin", quiet));

        // when
        var patient = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        var immediate = escalate(anIncident().hearing(Signal.LEGAL_THREAT));

        // then
        eventually(() -> assertThat(states(immediate.id())).contains("quentin SENT SENT"));
        assertThat(states(patient.id())).containsExactly("quin SENT PENDING");
        notifications(patient.id()).body("items[0].dueAt", equalTo("2026-11-24T17:00:00Z"));
        post(as("billing"), patient.id(), "acknowledgement", ACKNOWLEDGEMENT).statusCode(200);
        assertThat(states(patient.id())).containsExactly("quin SENT CANCELLED");
        notifications(patient.id()).body("items[0].detail", equalTo("taken up"));
        clock.set("2026-11-24T17:00:00Z");
        assertThat(mails("quin", patient.id())).isEmpty();
    }

    @Test
    void shouldSayNothingOfTheCustomerInLegalMode() {
        // given
        contacts("LEGAL", contact("lea", "\"language\": \"en\""));

        // when
        var sent = escalate(anIncident().hearing(Signal.LEGAL_THREAT));

        // then
        eventually(() -> assertThat(states(sent.id())).contains("lea SENT SENT"));
        var mail = mails("lea", sent.id()).getFirst();
        assertThat(mail.subject() + mail.text() + mail.html())
                .contains("/dossiers/" + sent.id())
                .contains("Legal mode")
                .doesNotContain("CLT-10482")
                .doesNotContain("Refund");
    }

    @Test
    void shouldTellTheOthersWhereAnAddressIsRefusedAndSayWhoWasNotReached() {
        // given
        contacts("BILLING", contact("gus", "\"language\": \"en\""), refused("rex"));

        // when
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));

        // then
        eventually(() -> assertThat(states(sent.id())).containsExactlyInAnyOrder("gus SENT SENT", "rex SENT FAILED"));
        notifications(sent.id())
                .body("items.detail", hasItem("the mail server answered 553"))
                .body("items.channel", containsInAnyOrder("MAIL", "MAIL"));
        eventually(() -> assertThat(told(sent.incidentId())).containsExactly("EscalationSent", "NotificationFailed"));
        var failed = lastTold(sent.incidentId());
        assertThat(failed.getString("recipient")).isEqualTo("rex");
        assertThat(failed.getString("reason")).isEqualTo("SENT");
        assertThat(failed.getBoolean("movedOn")).isFalse();
    }

    @Test
    void shouldMoveOnToTheNextRungWhereNobodyOfThisOneIsReached() {
        // given
        contacts("BILLING", refused("ron"));
        contacts("SUPERVISOR", contact("sue", "\"language\": \"en\""));
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        eventually(() -> assertThat(told(sent.incidentId())).contains("NotificationFailed"));

        // when
        clock.set("2026-11-25T09:00:00Z");

        // then
        eventually(() -> assertThat(told(sent.incidentId()))
                .containsExactly(
                        "EscalationSent",
                        "NotificationFailed",
                        "AcknowledgementOverdue",
                        "NotificationFailed",
                        "EscalationRaised"));
        eventually(() -> assertThat(states(sent.id())).contains("ron OVERDUE FAILED", "sue RAISED SENT"));
        as("billing")
                .get("/escalations/" + sent.id() + "/timeline")
                .then()
                .body("items.what", hasItem("notification-failed"));
    }

    @Test
    void shouldTryAgainOnceTheMailServerIsBack() {
        // given
        contacts("BILLING", contact("wim", "\"language\": \"en\""));
        LocalStack.mail().stop();
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        eventually(() -> notifications(sent.id())
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].detail", equalTo("the mail server is away")));

        // when
        LocalStack.mail().start();
        clock.push(Duration.ofMinutes(1));

        // then
        eventually(() -> assertThat(states(sent.id())).containsExactly("wim SENT SENT"));
        assertThat(mails("wim", sent.id())).hasSize(1);
    }

    @Test
    void shouldTellWhoIsOnCall() {
        // given
        contacts("BILLING", contact("ona", "\"language\": \"en\""), contact("otto", "\"language\": \"en\""));

        // when
        var sent = ringForOnCall("otto");

        // then
        eventually(() -> assertThat(states(sent.id())).contains("otto OVERDUE SENT"));
        assertThat(states(sent.id())).doesNotContain("ona OVERDUE SENT", "ona OVERDUE PENDING");
        timers(sent.id()).body("rungs[0].target", equalTo("ON_CALL")).body("rungs[0].told", equalTo(List.of("otto")));
    }

    @Test
    void shouldSayThatTheOthersWereToldWhereWhoIsOnCallHasNoAddressOrAWrongOne() {
        // given
        contacts("BILLING", contact("ona", "\"language\": \"en\""), refused("rob"));

        // when
        var sent = ringForOnCall("otto");

        // then
        eventually(() -> assertThat(states(sent.id())).contains("ona OVERDUE SENT", "rob OVERDUE FAILED"));
        timers(sent.id()).body("rungs[0].told", equalTo(List.of("ona")));
    }

    /** Nobody has taken it up within a working day, and that member of BILLING is on call. */
    private Sent ringForOnCall(String member) {
        var rotas = as("admin").get("/rotas").then().statusCode(200).extract().asString();
        var ladder = as("admin").get("/policies/ladder").then().extract().asString();
        put("/rotas", """
                {"items": [{"name": "billing", "team": "BILLING", "zone": "Europe/Paris", "turns": [
                    {"from": "2026-11-23", "members": ["%s"], "every": "WEEK", "at": "09:00"}]}]}""".formatted(member));
        put("/policies/ladder", ladder.replace("\"target\":\"TEAM\"", "\"target\":\"ON_CALL\""));
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        eventually(() -> assertThat(states(sent.id())).isNotEmpty().noneMatch(state -> state.endsWith("PENDING")));
        clock.set("2026-11-25T09:00:00Z");
        eventually(() -> timers(sent.id()).body("rungs[0].firedAt", notNullValue()));
        put("/policies/ladder", ladder);
        put("/rotas", rotas);
        return sent;
    }

    private static ValidatableResponse timers(UUID id) {
        return as("billing").get("/escalations/" + id + "/timers").then().statusCode(200);
    }

    @Test
    void shouldShowNotificationsToThoseWhoMaySeeTheCase() {
        // given
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));

        // then
        var path = "/escalations/" + sent.id() + "/notifications";
        as("billing")
                .get(path)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()))
                .body("next", equalTo(null));
        as("n2").get(path).then().statusCode(403);
        as("billing")
                .get("/escalations/" + UUID.randomUUID() + "/notifications")
                .then()
                .statusCode(404);
    }

    private void contacts(String team, String... contacts) {
        var teams = as("admin").get("/teams").then().statusCode(200).extract().asString();
        putTeams(teams.replaceFirst(
                "(\"name\":\"" + team + "\".*?\"contacts\":)\\[\\]", "$1[" + String.join(", ", contacts) + "]"));
    }

    private static void putTeams(String teams) {
        put("/teams", teams);
    }

    private static void put(String path, String body) {
        as("admin").contentType(ContentType.JSON).body(body).put(path).then().statusCode(200);
    }

    private static String contact(String member, String more) {
        return "{\"member\": \"%1$s\", \"mail\": \"%1$s@example.org\", %2$s}".formatted(member, more);
    }

    private static String refused(String member) {
        return "{\"member\": \"%1$s\", \"mail\": \"%1$s@refused.example\"}".formatted(member);
    }

    /** Those about a case: cases of other tests may come to their next rung beside it. */
    private static List<Mail> mails(String member, UUID id) {
        return LocalStack.mails().to(member + "@example.org").stream()
                .filter(mail -> mail.text().contains("/dossiers/" + id))
                .toList();
    }

    private static ValidatableResponse notifications(UUID id) {
        return as("supervisor")
                .get("/escalations/" + id + "/notifications")
                .then()
                .statusCode(200);
    }

    /** Who, why and how far. */
    private static List<String> states(UUID id) {
        var found = JsonPath.from(notifications(id).extract().asString());
        return found.<Map<String, String>>getList("items").stream()
                .map(each -> "%s %s %s".formatted(each.get("recipient"), each.get("reason"), each.get("state")))
                .toList();
    }
}
