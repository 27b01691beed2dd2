package org.accalmie.escalation.policy;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import org.accalmie.escalation.ServiceTest;
import org.accalmie.events.sheet.assessment.Anger;
import org.accalmie.events.sheet.assessment.Signal;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PoliciesIT extends ServiceTest {
    private static final List<String> ALL = List.of(
            "/policies/routing",
            "/policies/ladder",
            "/policies/prerequisites",
            "/policies/notification",
            "/teams",
            "/calendars",
            "/rotas");

    @Test
    void shouldTakeWhatItGaveAndCountTheVersions() {
        for (var path : ALL) {
            var before = as("admin").get(path).then().statusCode(200).extract();
            put(path, before.asString())
                    .statusCode(200)
                    .header("ETag", "\"" + (before.jsonPath().getInt("version") + 1) + "\"")
                    .body("version", equalTo(before.jsonPath().getInt("version") + 1));
        }
    }

    @Test
    void shouldRouteByTheNewPolicyOnceItIsAnswered() {
        // given
        var shipped = as("admin").get("/policies/routing").then().extract().asString();
        var changed = shipped.replace(
                "{\"name\":\"legal-threat\"",
                "{\"name\":\"very-angry\",\"when\":\"incident.anger == 'EXTREME'\",\"assign\":\"N2\","
                        + "\"urgency\":\"H72\",\"watchers\":[]},{\"name\":\"legal-threat\"");

        // when
        put("/policies/routing", changed).statusCode(200);
        var sent = escalate(anIncident().anger(Anger.EXTREME).hearing(Signal.DOUBLE_BILLING));

        // then
        as("supervisor")
                .get("/escalations/" + sent.id())
                .then()
                .body("routing.rule", equalTo("very-angry"))
                .body("urgency", equalTo("H72"));
        put("/policies/routing", shipped).statusCode(200);
    }

    @Test
    void shouldRefuseFaultsWithTheirPlace() {
        var routing = as("admin").get("/policies/routing").then().extract().asString();
        put(
                        "/policies/routing",
                        routing.replace("incident.churnRisk == 'MODERATE'", "incident.churnrisk == 'MODERATE'"))
                .statusCode(400)
                .body("violations[0].field", equalTo("rules[11].when"))
                .body("violations[0].message", startsWith("line 1, column 9"));
        put("/policies/routing", routing.replace("\"assign\":\"LEGAL\"", "\"assign\":\"NOBODY\""))
                .statusCode(400)
                .body("violations.field", hasItem("rules[0].assign"));
        put("/policies/routing", routing.replace("\"name\":\"legal-threat\"", "\"name\":\"" + "x".repeat(201) + "\""))
                .statusCode(400)
                .body("violations.field", contains("rules[0].name"));
        put("/policies/prerequisites", "{\"teams\": {\"N2\": [[], [\"request\"]]}}")
                .statusCode(400)
                .body("violations.field", contains("teams.N2[0]"));
        put("/policies/routing", "{}").statusCode(400);
        var teams = as("admin").get("/teams").then().extract().asString();
        put("/teams", teams.replace("standard", "nights")).statusCode(400);
        put("/teams", teams.replace("\"SUPERVISOR\"", "\"BOSS\"")).statusCode(400);
        var calendars = as("admin").get("/calendars").then().extract().asString();
        put("/calendars", calendars.replace("12:30", "14:30")).statusCode(400);
        put("/calendars", calendars.replaceFirst("(\"items\":\\[)(.*)(],\"next\")", "$1$2,$2$3"))
                .statusCode(400)
                .body("violations.field", contains("items[1].name"));
        put("/calendars", calendars.replace("\"FR\"", "\"XX\"")).statusCode(400);
    }

    @Test
    void shouldNameAllFaultsOfADocumentAtOnce() {
        put("/calendars", """
                        {"items": [{"name": "", "zone": "+01:00", "week": {"MUNDAY": []}, "holidays": "ZZ", "hours": 7},
                                   {"name": "b", "zone": "Mars/X", "week": {"MONDAY": [{"from": "9", "to": "10:00"}]}}]}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        contains(
                                "items[0].holidays",
                                "items[0].hours",
                                "items[0].name",
                                "items[0].week",
                                "items[0].week.MUNDAY",
                                "items[0].zone",
                                "items[1].week.MONDAY[0].from",
                                "items[1].zone"));
        put("/teams", """
                        {"items": [{"name": " ", "calendar": "nights", "zone": "+01:00", "members": [" ", 7]}]}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        contains(
                                "items",
                                "items[0].calendar",
                                "items[0].members[0]",
                                "items[0].members[1]",
                                "items[0].name",
                                "items[0].zone"));
        put("/rotas", """
                        {"items": [{"name": "a/b", "team": "NOBODY", "zone": "CET",
                          "turns": [{"from": "2026-11-30", "members": ["\u200b"], "every": "DAY", "at": "09:00"}]}]}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        contains("items[0].name", "items[0].team", "items[0].turns[0].members[0]", "items[0].zone"));
    }

    @Test
    void shouldHideNoFaultOfAPolicyBehindOneOfItsJson() {
        put("/policies/routing", """
                        {"rules": [{"name": "a", "when": "incident.angr == 'MILD'", "assign": "NOBODY", "urgency": "H25"}]}""")
                .statusCode(400)
                .body("violations.field", contains("rules[0].assign", "rules[0].urgency", "rules[0].when"));
        put("/policies/prerequisites", "{\"teams\": {\"N3\": [[7, \"sumary\"]]}}")
                .statusCode(400)
                .body("violations.field", contains("teams.N3", "teams.N3[0][0]", "teams.N3[0][1]"));
        put("/policies/notification", "{\"rules\": [{\"reasons\": [\"SNT\"], \"rungs\": [0], \"tell\": []}]}")
                .statusCode(400)
                .body("violations.field", contains("rules[0].reasons[0]", "rules[0].rungs[0]", "rules[0].tell"));
        put("/rotas", """
                        {"items": [{"name": "a/b", "team": "NOBODY", "zone": "X/Y", "turns": [
                          {"from": "2026-11-30", "members": ["nora"], "every": "WEEK", "at": "9:00"}]}]}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        contains("items[0].name", "items[0].team", "items[0].turns[0].at", "items[0].zone"));
        as("admin")
                .contentType(ContentType.JSON)
                .body("{\"policy\": {\"rules\": [{\"name\": 7, \"when\": \"x\"}]}, \"from\": \"soon\"}")
                .post("/policies/routing/simulation")
                .then()
                .statusCode(400)
                .body("violations.field", contains("from", "policy.rules[0].name", "policy.rules[0].when", "to"));
    }

    @Test
    void shouldSayWhatAnEmptyDocumentLacks() {
        for (var path : List.of("/calendars", "/teams", "/rotas")) {
            put(path, "").statusCode(400).body("violations.field", contains("$"));
            put(path, "null").statusCode(400).body("violations.field", contains("$"));
            put(path, "{}").statusCode(400).body("violations.field", contains("items"));
            as("admin")
                    .contentType(ContentType.TEXT)
                    .body("{}")
                    .put(path)
                    .then()
                    .statusCode(415);
        }
    }

    @Test
    void shouldRefuseWhatCanNeverBeMeantWithRuleAndColumn() {
        var routing = as("admin").get("/policies/routing").then().extract().asString();
        for (var fault : List.of(
                "incident.note.matches('(')",
                "incident.note.matches('((a{1000}){1000}){1000}')",
                "incident.version / 0 == 1",
                "['PHONE'][1] == incident.channel",
                "incident.churnRisk == 'HIHG'",
                "incident.anger >= 'STRONG'",
                "incident.signals.all(a, incident.signals.all(b, incident.signals.all(c, a == b || b == c)))")) {
            var faulty = routing.replace("incident.churnRisk == 'MODERATE'", fault);
            put("/policies/routing", faulty)
                    .statusCode(400)
                    .body("violations[0].field", equalTo("rules[11].when"))
                    .body("violations[0].message", startsWith("line 1, column "));
            as("admin")
                    .contentType(ContentType.JSON)
                    .body("{\"policy\": " + faulty + ", \"from\": \"2031-03-03\", \"to\": \"2031-03-03\"}")
                    .post("/policies/routing/simulation")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("policy.rules[11].when"));
        }
        var calendars = as("admin").get("/calendars").then().extract().asString();
        put("/calendars", calendars.replace("Europe/Paris", "+02:00"))
                .statusCode(400)
                .body("violations.field", contains("items[0].zone"));
    }

    @Test
    void shouldSayOfEachFaultOfALadderItsClassRungAndField() {
        var ladder = as("admin").get("/policies/ladder").then().extract().asString();
        put("/policies/ladder", ladder.replace("PT4H", "4 hours"))
                .statusCode(400)
                .body("violations.field", contains("classes.VIP.acknowledgeWithin", "classes.VIP.rungs[1].after"));
        put("/policies/ladder", ladder.replaceFirst("\"action\":\"RAISE\",", ""))
                .statusCode(400)
                .body("violations.field", contains("classes.IMMEDIATE.rungs[1].action"));
        put("/policies/ladder", ladder.replace("EXHAUST", "EXPLODE"))
                .statusCode(400)
                .body("violations[0].field", equalTo("classes.IMMEDIATE.rungs[2].action"));
        put("/policies/ladder", ladder.replaceFirst("\"target\":\"SUPERVISOR\"", "\"target\":\"NOBODY\""))
                .statusCode(400)
                .body("violations.field", contains("classes.IMMEDIATE.rungs[1].target"));
        put(
                        "/policies/ladder",
                        ladder.replaceFirst("\"acknowledgeWithin\":\"PT30M\"", "\"acknowledgeWithin\":\"PT0S\""))
                .statusCode(400)
                .body("violations.field", contains("classes.IMMEDIATE.acknowledgeWithin"));
        put("/policies/ladder", "{\"classes\": {\"VIP\": {\"acknowledgeWithin\": \"-PT1H\"}}}")
                .statusCode(400)
                .body(
                        "violations.field",
                        contains(
                                "classes.IMMEDIATE",
                                "classes.STANDARD",
                                "classes.VIP.acknowledgeWithin",
                                "classes.VIP.rungs"));
    }

    @Test
    void shouldHonourIfMatch() {
        var teams = as("admin").get("/teams").then().extract().asString();
        as("admin")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"99\"")
                .body(teams)
                .put("/teams")
                .then()
                .statusCode(412);
    }

    @Test
    void shouldBeForAdministrators() {
        for (var path : ALL) {
            as("supervisor").get(path).then().statusCode(403);
            as("supervisor")
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .put(path)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void shouldLetAListedMemberActForTheTeam() {
        // given
        var teams = as("admin").get("/teams").then().extract().asString();
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        as("zoe", "agent").get("/escalations/" + sent.id()).then().statusCode(403);

        // when
        put("/teams", teams.replaceFirst("(\"name\":\"BILLING\".*?\"members\":)\\[\\]", "$1[\"zoe\"]"))
                .statusCode(200);

        // then
        as("zoe", "agent").get("/escalations/" + sent.id()).then().statusCode(200);
        post(as("zoe", "agent"), sent.id(), "acknowledgement", "{\"nextUpdateAt\": \"2026-11-25T15:00:00Z\"}")
                .statusCode(200);
    }

    @Test
    void shouldKeepATeamThatHasEscalationsUnderWay() {
        // given
        var teams = as("admin").get("/teams").then().extract().asString();
        put("/teams", ExtraTeam.named("EVENING").with(teams)).statusCode(200);
        var sent = escalate(anIncident().hearing(Signal.DOUBLE_BILLING));
        post(as("supervisor"), sent.id(), "transfer", "{\"team\": \"EVENING\", \"reason\": \"Late\"}")
                .statusCode(200);

        // then
        put("/teams", teams)
                .statusCode(400)
                .body("violations.field", contains("items"))
                .body("violations[0].message", equalTo("must hold EVENING, whose escalations are not all over: 1"));
        post(as("supervisor"), sent.id(), "cancellation", "{\"reason\": \"A test\"}")
                .statusCode(200);
        put("/teams", teams).statusCode(200);
    }

    @Test
    void shouldPreviewADeadlineAndSayWhy() {
        as("agent")
                .queryParam("from", "2026-11-10T18:00:00Z")
                .queryParam("duration", "PT4H")
                .get("/calendars/standard/preview")
                .then()
                .statusCode(200)
                .body("deadline", equalTo("2026-11-12T13:00:00Z"))
                .body("countedFrom", equalTo("2026-11-12T08:00:00Z"))
                .body("counted.size()", equalTo(2))
                .body("skipped[0].date", equalTo("2026-11-11"));
        as("agent")
                .queryParam("from", "2026-11-10T18:00:00Z")
                .queryParam("duration", "P1M")
                .get("/calendars/standard/preview")
                .then()
                .statusCode(400);
        as("agent")
                .queryParam("from", "2026-11-10T18:00:00Z")
                .queryParam("duration", "PT-9223372036854775808S")
                .get("/calendars/standard/preview")
                .then()
                .statusCode(400);
        as("agent").get("/calendars/standard/preview").then().statusCode(400);
        as("agent")
                .queryParam("from", "2026-11-10T18:00:00Z")
                .queryParam("duration", "PT1H")
                .get("/calendars/nope/preview")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldSimulateADraftAndSendNothing() {
        // given
        var sheet = anIncident().at(Instant.parse("2031-03-03T09:00:00Z")).hearing(Signal.DOUBLE_BILLING);
        escalate(sheet);
        var routing = as("admin").get("/policies/routing").then().extract().asString();
        var draft = routing.replace("\"assign\":\"BILLING\"", "\"assign\":\"N2\"");

        // then
        as("admin")
                .contentType(ContentType.JSON)
                .body("{\"policy\": " + draft + ", \"from\": \"2031-03-03\", \"to\": \"2031-03-03\"}")
                .post("/policies/routing/simulation")
                .then()
                .statusCode(200)
                .body("incidents", equalTo(1))
                .body("before.BILLING", equalTo(1))
                .body("after.N2", equalTo(1))
                .body("unanswered.size()", equalTo(0))
                .body("changed[0].before", equalTo("BILLING"))
                .body("changed[0].after", equalTo("N2"));
    }

    private static ValidatableResponse put(String path, String body) {
        return as("admin").contentType(ContentType.JSON).body(body).put(path).then();
    }
}
