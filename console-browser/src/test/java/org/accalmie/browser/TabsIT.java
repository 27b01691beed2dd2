package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Several pages of one person in one browser. */
@InBrowser
class TabsIT {
    private static final Pattern STREAM = Pattern.compile("/live(\\?.*)?$");
    private static final IsVisibleOptions LATER = new IsVisibleOptions().setTimeout(60_000);
    private static final String DRAFTS = "**/drafts/*";
    private static final int MANY = 20;

    @Test
    void shouldMergeADraftByField() {
        try (var visitor = Visitor.named("nora", "agent", "en")) {
            // given
            visitor.open("/sheet");
            var one = visitor.page();
            saved(one, "dossier.summary=one", () -> {
                Sheets.fill(one, "TABS-1");
                one.locator("#f-dossier-summary").fill("one");
            });
            var two = visitor.tab("/sheet?draft=" + one.locator("#sheet").getAttribute("data-draft"));
            assertThat(two.locator("#f-dossier-summary")).hasValue("one");

            // when both write, and one of them is later
            saved(two, "dossier.summary=of+both", () -> {
                two.locator("#f-dossier-request").fill("of two");
                two.locator("#f-dossier-summary").fill("of both");
            });
            saved(
                    one,
                    "dossier.symptoms=of+one",
                    () -> one.locator("#f-dossier-symptoms").fill("of one"));

            // then
            assertThat(one.locator("#f-dossier-request")).hasValue("of two");
            assertThat(one.locator("#f-dossier-summary")).hasValue("of both");
            assertThat(one.locator("#f-dossier-symptoms")).hasValue("of one");

            shareAField(one, two);

            // when
            one.bringToFront();
            one.keyboard().press("Control+Enter");
            one.waitForURL("**/incidents/*");
            two.locator("#f-dossier-summary").fill("afterwards");

            assertThat(two.locator("#saved")).containsText(Words.of("sheet", "en", "draft_gone"));
            assertThat(Sheets.recorded("TABS-1")).hasSize(1);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** Both write before either knows of it: each keeps its own, and sees the other's. */
    private static void shareAField(Page one, Page two) {
        two.route(DRAFTS, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        two.locator("#f-dossier-summary").fill("theirs");
        saved(
                one,
                "dossier.summary=mine",
                () -> one.locator("#f-dossier-summary").fill("mine"));

        assertShared(two, "theirs", "mine");
        assertShared(one, "mine", "theirs");

        // when what waits is kept as well, each keeps its own all the same
        saved(two, "dossier.summary=theirs", () -> two.unroute(DRAFTS));
        saved(
                two,
                "dossier.environment=of+two",
                () -> two.locator("#f-dossier-environment").fill("of two"));
        assertThat(one.locator("#f-dossier-environment")).hasValue("of two");
        assertShared(one, "mine", "theirs");
        assertShared(two, "theirs", "mine");

        // when one of them gives way
        saved(two, "dossier.summary=mine", () -> two.locator(".theirs button").click());
        assertThat(two.locator("#f-dossier-summary")).hasValue("mine");
        assertThat(one.locator(".theirs")).hasCount(0);
        assertThat(two.locator(".theirs")).hasCount(0);
        assertThat(one.locator("#f-dossier-summary")).hasValue("mine");
    }

    private static void assertShared(Page tab, String own, String other) {
        assertThat(tab.locator(".theirs")).containsText(other);
        assertThat(tab.locator("#f-dossier-summary")).hasValue(own);
        assertThat(tab.locator("#f-dossier-symptoms")).hasValue("of one");
    }

    @Test
    void shouldShowAtOnceWhatAnotherTabOfTheDraftWrites() {
        try (var visitor = Visitor.named("nora", "agent", "fr")) {
            // given
            visitor.open("/sheet");
            var one = visitor.page();
            saved(
                    one,
                    "dossier.product=first",
                    () -> one.locator("#f-dossier-product").fill("first"));
            var two = visitor.tab("/sheet?draft=" + one.locator("#sheet").getAttribute("data-draft"));
            var other = visitor.tab("/sheet");

            // when
            one.locator("#f-dossier-product").fill("second");

            // then nobody has typed in the second, and it knows
            assertThat(two.locator("#f-dossier-product")).hasValue("second");
            assertThat(other.locator("#f-dossier-product")).hasValue("");

            // when the second answers
            two.locator("#f-dossier-product").fill("third");

            // then
            assertThat(one.locator("#f-dossier-product")).hasValue("third");
            assertThat(one.locator(".theirs")).hasCount(0);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void shouldKeepTwentyBoardsLiveWithOneStream() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            var id = Incidents.escalated();
            var readers = new ArrayList<Page>();
            visitor.context().onRequest(request -> {
                if (STREAM.matcher(request.url()).find()) {
                    readers.add(request.frame().page());
                }
            });

            // when
            var tabs = new ArrayList<Page>();
            tabs.add(visitor.page());
            while (tabs.size() < MANY) {
                tabs.add(visitor.context().newPage());
            }
            var atOnce = new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
            tabs.forEach(tab -> tab.navigate(Visitor.address("/board"), atOnce));

            // then
            tabs.forEach(tab -> assertThat(tab.locator("live-state.on")).isVisible(LATER));
            assertThat(readers).hasSize(1);
            Incidents.acknowledge(id);
            var row = "#e-%s[data-state=ACKNOWLEDGED]".formatted(id);
            tabs.forEach(tab -> assertThat(tab.locator(row)).isVisible(LATER));

            // when the one that reads is closed
            tabs.remove(readers.getFirst());
            readers.getFirst().close();
            Incidents.give("supervisor", id, "waiting", "{\"reason\": \"The customer looks\"}");

            // then
            var waiting = "#e-%s[data-flags~=waiting]".formatted(id);
            tabs.forEach(tab -> assertThat(tab.locator(waiting)).isVisible(LATER));
            assertThat(readers).hasSize(2);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** The draft, with what was typed last. */
    private static void saved(Page tab, String words, Runnable typing) {
        tab.waitForResponse(answer -> answer.status() == 200 && isDraft(answer.request(), words), typing);
    }

    private static boolean isDraft(Request request, String words) {
        return request.url().contains("/drafts/") && request.postData().contains(words);
    }
}
