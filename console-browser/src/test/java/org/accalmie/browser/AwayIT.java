package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accalmie.acceptance.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Services that go away under an open page, and come back. */
@InBrowser
class AwayIT {
    private static final IsVisibleOptions LATER = new IsVisibleOptions().setTimeout(60_000);

    private static final Pattern SINCE = Pattern.compile("(No answer since|Pas de réponse depuis) \\d\\d:\\d\\d\\.");

    private static final String MESSAGE = "We call back at four";

    private final Demonstrated system = Demonstrated.system();

    @AfterEach
    void bringEverythingBack() {
        CompletableFuture.allOf(Stream.of(Service.values())
                        .map(system.accalmie()::service)
                        .filter(service -> !service.isReady())
                        .map(service -> CompletableFuture.runAsync(service::start))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    @Test
    void shouldKeepWhatWasTypedAndDoItOnceWhenTheServiceIsBack() {
        try (var visitor = Visitor.of("supervisor", "en");
                var reader = Visitor.of("n2", "fr")) {
            // given
            var id = beginToUpdate(visitor);
            var page = visitor.page();
            reader.open("/board");
            kill(Service.ESCALATION);

            // when
            visitor.press("Control+Enter");
            reader.page().locator(".asof a:not(.layout)").click();

            // then
            assertThat(page.locator("#panel [role=alert]").first()).isVisible(LATER);
            assertThat(page.locator("#panel [role=alert]").first()).containsText(Words.of("msg", "en", "maybe_given"));
            assertThat(page.locator("#panel [role=alert]").first()).containsText(SINCE);
            assertThat(page.locator("#f-message")).hasValue(MESSAGE);
            assertThat(reader.page().locator("#list [role=alert]")).isVisible(LATER);
            assertThat(reader.page().locator("#list [role=alert]")).containsText(SINCE);
            assertWhole(reader.page());

            // when
            bringEverythingBack();
            page.locator("#f-message").press("Control+Enter");

            // then
            assertThat(page.locator(".notice:not(:empty)")).isVisible(LATER);
            assertThat(timeline(id).split(MESSAGE, -1)).hasSize(2);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void shouldShowTheOtherParts() {
        try (var supervisor = Visitor.of("supervisor", "en");
                var agent = Visitor.of("agent", "fr")) {
            // given
            var id = system.escalation("state=ACKNOWLEDGED&team=N2").path("id").asText();
            kill(Service.INCIDENT);
            kill(Service.FOLLOWUP);

            // then
            assertThat(supervisor.open("/dossiers/" + id).status()).isEqualTo(200);
            assertThat(supervisor.page().locator("h1")).containsText("INC-");
            assertThat(supervisor.page().locator(".problem").first()).containsText(SINCE);
            assertWhole(supervisor.page());
            assertThat(agent.open("/").status()).isEqualTo(200);
            assertThat(agent.page().locator(".problem").first()).containsText(SINCE);
            assertThat(agent.page().locator(".row").first()).isVisible();
            assertWhole(agent.page());
        }
    }

    private static String beginToUpdate(Visitor visitor) {
        visitor.open("/board?team=SUPERVISOR&state=ACKNOWLEDGED");
        visitor.press("j");
        var panel = visitor.page().locator("#panel[data-of]");
        assertThat(panel).isVisible();
        var id = panel.getAttribute("data-of");
        visitor.press("u");
        visitor.page().locator("#f-message").fill(MESSAGE);
        return id;
    }

    private String timeline(String escalation) {
        return system.accalmie()
                .api(Service.ESCALATION, "supervisor")
                .get("/escalations/" + escalation + "/timeline")
                .expect(200)
                .text();
    }

    private static void assertWhole(Page page) {
        assertThat(Judge.barriers(page)).isEmpty();
        assertThat(Judge.cutOff(page)).isEmpty();
    }

    private void kill(Service service) {
        system.accalmie().service(service).kill();
    }
}
