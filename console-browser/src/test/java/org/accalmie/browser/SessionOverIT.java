package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.accalmie.acceptance.Service;
import org.junit.jupiter.api.Test;

/** The session ends while something is being written, and somebody signs in again, or somebody else does. */
@InBrowser
class SessionOverIT {
    private static final String TYPED = "We call back at five";

    @Test
    void shouldGoOnWithTheWaitingCommandOnce() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            var id = Incidents.takenUp();
            var page = beginToUpdate(visitor, id);
            var sent = visitor.sent("/update");
            visitor.context().clearCookies();

            // when
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#over")).isVisible();
            assertThat(page.locator("#f-message")).hasValue(TYPED);
            assertThat(Judge.barriers(page)).isEmpty();
            signIn(page, "supervisor");

            // then
            assertThat(page.locator(".notice:not(:empty)")).isVisible();
            assertThat(page.locator("#over")).isHidden();
            assertThat(Incidents.told(id, TYPED)).isEqualTo(1);
            assertThat(sent).hasSize(2);
            assertThat(sent.stream().distinct()).hasSize(1);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void shouldRecordTheSheetThatWasBeingWrittenOnce() {
        try (var visitor = Visitor.named("nora", "agent", "fr")) {
            // given
            visitor.open("/sheet");
            var page = visitor.page();
            var saved = Sheets.said("draft_saved", "fr");
            Sheets.fill(page, "OVER-1");
            assertThat(page.locator("#saved")).containsText(saved);

            // when the draft cannot be kept any more
            // the dialog that a refused advice opens would take the keys
            page.locator("#f-dossier-summary").fill(TYPED);
            visitor.context().clearCookies();
            page.locator("#f-dossier-summary").dispatchEvent("input");
            assertThat(page.locator("#over")).isVisible();
            signIn(page, "nora", "agent");
            assertThat(page.locator("#over")).isHidden();
            assertThat(page.locator("#saved:not(.late)")).containsText(saved);

            // when it cannot be recorded
            visitor.context().clearCookies();
            page.locator("#f-dossier-summary").press("Control+Enter");
            assertThat(page.locator("#over")).isVisible();
            assertThat(page.locator("#f-dossier-summary")).hasValue(TYPED);
            signIn(page, "nora", "agent");

            // then
            page.waitForURL("**/incidents/*");
            var recorded = Sheets.recorded("OVER-1");
            assertThat(recorded).hasSize(1);
            assertThat(Incidents.incident(recorded.getFirst())
                            .path("dossier")
                            .path("summary")
                            .asText())
                    .isEqualTo(TYPED);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void shouldShowAndSendNothingOfWhoWasThereBefore() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            var id = Incidents.takenUp();
            var page = beginToUpdate(visitor, id);
            var sent = visitor.sent("/update");
            visitor.context().clearCookies();
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#over")).isVisible();

            // when
            signIn(page, "billing");

            // then
            page.waitForURL(Visitor.address("/"));
            assertThat(page.locator("html")).not().containsText(TYPED);
            assertThat(page.locator("meta[name=reader]")).hasAttribute("content", "billing");
            assertThat(sent).hasSize(1);
            assertThat(Incidents.told(id, TYPED)).isZero();
        }
    }

    @Test
    void shouldLeaveWhereSomebodyElseSignsInInAnotherTab() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            var id = Incidents.takenUp();
            var page = beginToUpdate(visitor, id);

            // when
            signInElsewhere(visitor, "billing");

            // then
            page.waitForURL(Visitor.address("/"));
            assertThat(Incidents.told(id, TYPED)).isZero();
        }
        try (var visitor = Visitor.named("nora", "agent", "en")) {
            // given
            visitor.open("/sheet");
            var page = visitor.page();
            Sheets.fill(page, "OVER-2");
            assertThat(page.locator("#saved")).containsText(Sheets.said("draft_saved", "en"));
            page.locator("#f-dossier-summary").fill(TYPED);

            // when
            signInElsewhere(visitor, "agent");

            // then
            page.waitForURL(Visitor.address("/"));
            page.waitForLoadState(LoadState.LOAD);
            assertThat(page.locator("html")).not().containsText(TYPED);
            assertThat(Demonstrated.system()
                            .accalmie()
                            .api(Service.INCIDENT, "agent")
                            .get("/drafts")
                            .text())
                    .doesNotContain("OVER-2", TYPED);
        }
    }

    @Test
    void shouldHearNothingAfterSigningOutInAnotherTabAndLeaveWhenSomebodyElseIsThere() {
        try (var visitor = Visitor.named("sol", "supervisor", "en")) {
            // given
            visitor.open("/board");
            var page = visitor.page();
            assertThat(page.locator("live-state.on")).isVisible();
            var other = visitor.tab("/preferences/keys");

            // when
            other.evaluate("document.querySelector('form[action=\"/sign-out\"]').requestSubmit()");

            // then
            assertThat(page.locator("#over")).isVisible();
            assertThat(page.locator("live-state.on")).hasCount(0);

            // when
            signInElsewhere(visitor, "legal");

            // then
            page.waitForURL(Visitor.address("/"));
            assertThat(page.locator("meta[name=reader]")).hasAttribute("content", "legal");
            assertThat(page.locator("#list .row")).hasCount(0);
        }
    }

    private static Page beginToUpdate(Visitor visitor, String id) {
        visitor.open("/board?selected=%s&command=update".formatted(id));
        visitor.press();
        visitor.page().locator("#f-message").fill(TYPED);
        return visitor.page();
    }

    private static void signIn(Page page, String role) {
        var small = page.waitForPopup(() -> page.locator("#over a").click());
        small.locator("button[name=role][value=%s]".formatted(role)).click();
    }

    private static void signIn(Page page, String name, String role) {
        var small = page.waitForPopup(() -> page.locator("#over a").click());
        Visitor.signIn(small, name, role);
    }

    private static void signInElsewhere(Visitor visitor, String role) {
        visitor.context().clearCookies();
        var tab = visitor.context().newPage();
        tab.navigate(Visitor.address("/"));
        tab.locator("button[name=role][value=%s]".formatted(role)).click();
        tab.waitForURL(Visitor.address("/"));
    }
}
