package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.accalmie.acceptance.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Services that go away under an open page, and come back. */
@InBrowser
class AwayIT {
    private static final IsVisibleOptions LATER = new IsVisibleOptions().setTimeout(20_000);

    private final Demonstrated system = Demonstrated.system();

    @AfterEach
    void bringEverythingBack() {
        for (var service : Service.values()) {
            if (!system.accalmie().service(service).isReady()) {
                system.accalmie().service(service).start();
            }
        }
    }

    @Test
    void shouldKeepWhatWasTypedAndDoItOnceWhenTheServiceIsBack() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            visitor.open("/board?team=SUPERVISOR&state=ACKNOWLEDGED");
            var page = visitor.page();
            visitor.press("j");
            assertThat(page.locator("#panel[data-of]")).isVisible();
            var id = page.locator("#panel").getAttribute("data-of");
            visitor.press("u");
            page.locator("#f-message").fill("We call back at four");
            kill(Service.ESCALATION);

            // when
            visitor.press("Control+Enter");

            // then
            assertThat(page.locator("#panel [role=alert]").first()).isVisible(LATER);
            assertThat(page.locator("#f-message")).hasValue("We call back at four");

            // when
            bringEverythingBack();
            page.locator("#f-message").press("Control+Enter");

            // then
            assertThat(page.locator(".notice:not(:empty)")).isVisible(LATER);
            var timeline = system.accalmie()
                    .api(Service.ESCALATION, "supervisor")
                    .get("/escalations/" + id + "/timeline")
                    .expect(200)
                    .text();
            assertThat(timeline.split("We call back at four", -1)).hasSize(2);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void shouldSayThatTheBoardIsAway() {
        try (var visitor = Visitor.of("n2", "fr")) {
            visitor.open("/board");
            kill(Service.ESCALATION);
            visitor.page().locator(".asof a").click();
            assertThat(visitor.page().locator("#list [role=alert]")).isVisible(LATER);
            assertWhole(visitor.page());
        }
    }

    @Test
    void shouldShowTheOtherPartsOfADossier() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            var id = system.escalation("state=ACKNOWLEDGED&team=N2").path("id").asText();
            kill(Service.INCIDENT);
            assertThat(visitor.open("/dossiers/" + id).status()).isEqualTo(200);
            assertThat(visitor.page().locator("h1")).containsText("INC-");
            assertThat(visitor.page().locator(".problem").first()).isVisible();
            assertWhole(visitor.page());
        }
    }

    @Test
    void shouldShowTheOtherPartsOfOnesWork() {
        try (var visitor = Visitor.of("agent", "fr")) {
            kill(Service.FOLLOWUP);
            assertThat(visitor.open("/").status()).isEqualTo(200);
            assertThat(visitor.page().locator(".problem").first()).isVisible();
            assertThat(visitor.page().locator(".row").first()).isVisible();
            assertWhole(visitor.page());
        }
    }

    private static void assertWhole(Page page) {
        assertThat(Judge.barriers(page)).isEmpty();
        assertThat(Judge.cutOff(page)).isEmpty();
    }

    private void kill(Service service) {
        system.accalmie().service(service).kill();
    }
}
