package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What was decided to say to a customer, wherever something of that customer is shown. */
@InBrowser
class OneVoiceIT {
    private static final String STATEMENT = "We refund the second debit by Friday";
    private static final String DECISION = """
            {"options": [{"label": "Wait"}, {"label": "Refund"}], "chosen": "Refund", "decider": "supervisor", "statement": "%s"}""".formatted(STATEMENT);

    @Test
    void shouldStandOnTheBoardAndAboveACorrectionUntilTheCaseEnds() {
        try (var supervisor = Visitor.of("supervisor", "fr");
                var agent = Visitor.of("agent", "en")) {
            // given
            var id = Incidents.takenUp();
            var incident =
                    Demonstrated.system().escalationById(id).path("incidentId").asText();
            Incidents.give("supervisor", id, "decision", DECISION);

            // then
            var page = supervisor.page();
            supervisor.open("/board?selected=" + id);
            assertThat(page.locator("#panel .voice")).containsText(STATEMENT);
            assertThat(Judge.barriers(page)).isEmpty();
            assertThat(Judge.cutOff(page)).isEmpty();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/voice-fr.png")));
            agent.open("/incidents/%s/correction".formatted(incident));
            assertThat(agent.page().locator(".voice")).containsText(STATEMENT);
            assertThat(Judge.barriers(agent.page())).isEmpty();

            // when
            Incidents.give("supervisor", id, "resolution", "{\"outcome\": \"SOLVED\", \"summary\": \"Done\"}");

            // then
            supervisor.open("/board?selected=" + id);
            assertThat(page.locator("#panel[data-of] [hx-get$=voices]")).hasCount(0);
            assertThat(page.locator("#panel .voice")).hasCount(0);
            agent.page().reload();
            assertThat(agent.page().locator(".voice")).hasCount(0);
            assertThat(supervisor.complaints()).isEmpty();
            assertThat(agent.complaints()).isEmpty();
        }
    }
}
