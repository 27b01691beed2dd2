package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.Test;

/** The network goes under an open page, and comes back. */
@InBrowser
class NetworkCutIT {
    private static final IsVisibleOptions LATER = new IsVisibleOptions().setTimeout(60_000);
    private static final String TYPED = "We call back at six";

    @Test
    void shouldGreyTheBoardAndSendTheCommandOnceItIsBack() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            var id = Incidents.takenUp();
            var other = Incidents.escalated();
            visitor.open("/board?selected=%s&command=update".formatted(id));
            var page = visitor.page();
            assertThat(page.locator("live-state.on")).isVisible();
            page.locator("#f-message").fill(TYPED);
            var sent = visitor.sent("/update");

            // when
            visitor.context().setOffline(true);

            assertThat(page.locator("#offline")).isVisible();
            assertThat(page.locator("html.stale")).isVisible();
            assertThat(page.locator("live-state")).containsText("as of");
            page.locator("#f-message").press("Control+Enter");

            // then
            assertThat(page.locator("#offline .unsent")).isVisible();
            assertThat(page.locator("#f-message")).hasValue(TYPED);
            assertThat(page.locator(".notice")).isEmpty();
            Incidents.acknowledge(other);

            // when
            visitor.context().setOffline(false);

            // then
            assertThat(page.locator(".notice:not(:empty)")).isVisible(LATER);
            assertThat(page.locator("live-state.on")).isVisible(LATER);
            assertThat(page.locator("#e-%s[data-state=ACKNOWLEDGED]".formatted(other)))
                    .isVisible();
            assertThat(page.locator("#offline")).isHidden();
            assertThat(page.locator("html.stale")).hasCount(0);
            assertThat(Incidents.told(id, TYPED)).isEqualTo(1);
            assertThat(sent.stream().distinct()).hasSize(1);
        }
    }

    @Test
    void shouldKeepTheSheetInThePageAndRecordItOnceItIsBack() {
        try (var visitor = Visitor.named("nora", "agent", "fr")) {
            // given
            visitor.open("/sheet");
            var page = visitor.page();
            Sheets.fill(page, "CUT-1");
            assertThat(page.locator("#saved")).containsText(Sheets.said("draft_saved", "fr"));

            // when
            visitor.context().setOffline(true);
            page.locator("#f-dossier-summary").fill(TYPED);

            // then
            assertThat(page.locator("#offline")).isVisible();
            assertThat(page.locator("#saved.late")).containsText("Pas enregistré");

            // when
            page.locator("#f-dossier-summary").press("Control+Enter");

            // then
            assertThat(page.locator("#offline .unsent")).isVisible();
            assertThat(page.locator("#f-dossier-summary")).hasValue(TYPED);

            // when
            visitor.context().setOffline(false);

            // then
            page.waitForURL("**/incidents/*");
            var recorded = Sheets.recorded("CUT-1");
            assertThat(recorded).hasSize(1);
            assertThat(Incidents.incident(recorded.getFirst())
                            .path("dossier")
                            .path("summary")
                            .asText())
                    .isEqualTo(TYPED);
        }
    }
}
