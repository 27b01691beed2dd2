package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.accalmie.acceptance.Service;
import org.junit.jupiter.api.Test;

/** Somebody else was quicker: what is there now stands beside what was typed, and nothing typed is lost. */
@InBrowser
class OvertakenIT {
    private static final String TYPED = "Typed before anybody knew";
    private static final String OPTIONS = """
            {"options": [{"label": "Wait"}, {"label": "Pay"}], "chosen": "Pay", "decider": "n2", "statement": "We pay"}""";
    private static final Map<String, String> RULES = Map.of(
            "acknowledgement", "ACKNOWLEDGE_WHEN_SENT",
            "update", "UPDATE_WHEN_ACKNOWLEDGED",
            "waiting", "WAIT_WHEN_ACKNOWLEDGED_AND_NOT_WAITING",
            "resumption", "RESUME_WHEN_WAITING",
            "resolution", "RESOLVE_WHEN_ACKNOWLEDGED",
            "transfer", "TRANSFER_WHEN_SENT_OR_ACKNOWLEDGED",
            "return", "RETURN_WHEN_SENT_OR_ACKNOWLEDGED",
            "cancellation", "CANCEL_UNLESS_RESOLVED");

    private record Begun(Page tab, String rule) {}

    @Test
    void shouldSayWhatBecameOfADossierInEveryCommandOfTheBoard() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            var id = Incidents.escalated();
            var begun = RULES.entrySet().stream()
                    .map(each -> new Begun(begin(visitor, "/board?selected=" + id, each.getKey()), each.getValue()))
                    .toList();

            // when
            Incidents.give("n2", id, "acknowledgement", "{\"nextUpdateAt\": \"2099-01-01T10:00:00Z\"}");
            Incidents.give("n2", id, "resolution", "{\"outcome\": \"SOLVED\", \"summary\": \"Done\"}");

            // then
            for (var each : begun) {
                var tab = each.tab();
                send(tab);
                assertOvertaken(tab, "en");
                assertThat(tab.locator(".compare")).containsText(Words.of("board", "en", "state_SENT"));
                assertThat(tab.locator(".compare")).containsText(Words.of("board", "en", "state_RESOLVED"));
                send(tab);
                assertRefused(tab, "en", each.rule());
                assertThat(tab.locator("#panel [role=alert]")).containsText("It is resolved now.");
            }
            assertThat(Incidents.told(id, TYPED)).isZero();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void shouldSayWhatBecameOfADossierInEveryCommandOfItsPage() {
        try (var agent = Visitor.of("agent", "fr");
                var supervisor = Visitor.of("supervisor", "fr")) {
            // given
            var id = Incidents.escalated();

            var decision = begin(supervisor, "/dossiers/" + id, "decision");
            decision.locator("#f-label1").fill("Wait");
            decision.locator("#f-label2").fill("Pay");
            decision.locator("#f-decider").fill("supervisor");
            Incidents.give("n2", id, "decision", OPTIONS);
            assertOvertakenAndRefused(decision, "DECIDE_ONCE_WHILE_SENT_OR_ACKNOWLEDGED");

            Incidents.give("n2", id, "return", "{\"reason\": \"UNCLEAR_REQUEST\", \"missing\": [\"request\"]}");
            var completion = begin(agent, "/dossiers/" + id, "completion");
            Incidents.give("agent", id, "completion", "{\"dossier\": {\"request\": \"From elsewhere\"}}");
            send(completion);
            assertOvertaken(completion, "fr");
            completion.locator("[data-take=f-request]").click();
            assertThat(text(completion)).hasValue("From elsewhere");
            text(completion).fill(TYPED);
            send(completion);
            assertRefused(completion, "fr", "COMPLETE_WHEN_PREPARING_OR_RETURNED");

            Incidents.give("n2", id, "acknowledgement", "{\"nextUpdateAt\": \"2099-01-01T10:00:00Z\"}");
            Incidents.give("n2", id, "resolution", "{\"outcome\": \"SOLVED\", \"summary\": \"Done\"}");
            var usefulness = begin(agent, "/dossiers/" + id, "usefulness");
            Incidents.give("agent", id, "usefulness", "{\"helpful\": \"NO\"}");
            assertOvertakenAndRefused(usefulness, "JUDGE_ONCE_RESOLVED");

            // then
            assertThat(Incidents.told(id, TYPED)).isZero();
            assertThat(supervisor.complaints()).isEmpty();
            assertThat(agent.complaints()).isEmpty();
        }
    }

    @Test
    void shouldCompareASheetThatTwoCorrectFieldByField() {
        try (var visitor = Visitor.of("agent", "en")) {
            // given
            var id = Incidents.record(sheet -> sheet.put("note", "was").put("lesson", "was"));
            visitor.open("/incidents/" + id + "/correction");
            var page = visitor.page();
            page.locator("#f-note").fill("mine");
            page.locator("[name=anger][value=STRONG]").check();
            correct(id, "{\"note\": \"theirs\", \"lesson\": \"theirs\", \"anger\": \"EXTREME\"}");

            // when
            visitor.press("Control+Enter");

            // then
            assertCompared(visitor);

            // when one is taken over, and somebody is quicker again
            page.locator("[data-theirs=note]").click();
            assertThat(page.locator("#f-note")).hasValue("theirs");
            correct(id, "{\"anger\": \"MILD\", \"planSatisfaction\": 2}");
            visitor.press("Control+Enter");
            assertThat(page.locator("#compared tbody tr")).hasCount(2);
            assertThat(page.locator("[name=anger][value=STRONG]")).isChecked();
            page.locator("[data-all-theirs]").click();
            assertThat(page.locator("[name=anger][value=MILD]")).isChecked();
            page.locator("#f-note").fill("both");
            visitor.press("Control+Enter");

            // then
            page.waitForURL("**/incidents/" + id + "?corrected=yes");
            var saved = Incidents.incident(id);
            assertThat(saved.path("note").asText()).isEqualTo("both");
            assertThat(saved.path("lesson").asText()).isEqualTo("theirs");
            assertThat(saved.path("anger").asText()).isEqualTo("MILD");
            assertThat(saved.path("planSatisfaction").asInt()).isEqualTo(2);
            assertThat(saved.path("version").asInt()).isEqualTo(4);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** Three fields that somebody else changed, two of which were changed here as well. */
    private static void assertCompared(Visitor visitor) {
        var page = visitor.page();
        assertThat(page.locator("#compared tbody tr")).hasCount(3);
        assertThat(page.locator("#compared")).containsText("strong");
        assertThat(page.locator("#compared")).containsText("extreme");
        assertThat(page.locator("#compared")).not().containsText("EXTREME");
        assertThat(page.locator("#f-note")).hasValue("mine");
        assertThat(page.locator("#f-lesson")).hasValue("theirs");
        assertThat(page.locator("[name=anger][value=STRONG]")).isChecked();
        for (var screen : Screen.values()) {
            visitor.on(screen);
            assertThat(Judge.cutOff(page)).isEmpty();
            assertThat(Judge.barriers(page)).isEmpty();
        }
    }

    private static void correct(String id, String changes) {
        Demonstrated.system()
                .accalmie()
                .api(Service.INCIDENT, "supervisor")
                .patch("/incidents/" + id, changes)
                .expect(200);
    }

    private static Page begin(Visitor visitor, String address, String command) {
        var tab = visitor.tab(address + (address.contains("?") ? "&" : "?") + "command=" + command);
        for (var choices : tab.locator("form.give .seg").all()) {
            choices.locator("input").first().check();
        }
        text(tab).fill(TYPED);
        if (command.equals("cancellation")) {
            send(tab);
            assertThat(tab.locator("form.give .sure")).isVisible();
        }
        return tab;
    }

    private static Locator text(Page tab) {
        return tab.locator("form[action$='/completion'] #f-request, form:not([action$='/completion']).give textarea")
                .first();
    }

    private static void send(Page tab) {
        tab.bringToFront();
        tab.locator("form.give [name=version]").evaluate("it => it.form.dataset.before = 'yes'");
        text(tab).press("Control+Enter");
        assertThat(tab.locator("form.give:not([data-before])")).isVisible();
    }

    private static void assertOvertakenAndRefused(Page tab, String rule) {
        send(tab);
        assertOvertaken(tab, "fr");
        send(tab);
        assertRefused(tab, "fr", rule);
    }

    private static void assertOvertaken(Page tab, String language) {
        assertThat(tab.locator("#panel [role=alert]")).containsText(Words.of("msg", language, "problem_$CHANGED"));
        assertKept(tab);
    }

    private static void assertRefused(Page tab, String language, String rule) {
        assertThat(tab.locator("#panel [role=alert]")).containsText(Words.of("msg", language, "rule_$" + rule));
        assertKept(tab);
    }

    private static void assertKept(Page tab) {
        assertThat(text(tab)).hasValue(TYPED);
        for (var choices : tab.locator("form.give .seg").all()) {
            assertThat(choices.locator("input:checked")).hasCount(1);
        }
        assertThat(tab.locator("#panel [role=alert]")).isFocused();
    }
}
