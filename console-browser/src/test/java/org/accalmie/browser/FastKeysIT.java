package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keys that come faster than what they ask for. */
@InBrowser
class FastKeysIT {
    private static final Pattern DOSSIER = Pattern.compile("/board\\?.*selected=");
    private static final int MANY = 12;

    private final List<Route> held = new ArrayList<>();
    private final Set<Request> over = new HashSet<>();

    @Test
    void shouldKeepFocusSelectionAndDossierOnOneRow() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            var page = visitor.page();
            visitor.open("/board");
            hold(page);
            visitor.press("j");
            page.waitForCondition(() -> held.size() == 1);

            // when the next is chosen before the first has come
            visitor.press("j");
            answer(page, 0);
            assertAtOneRow(page, 1);

            // when the third is read, and what was asked for before comes last
            page.waitForCondition(() -> held.size() == 2);
            visitor.press("j");
            page.waitForCondition(() -> held.size() == 3);
            answer(page, 2);
            assertThat(page.locator("#panel")).hasAttribute("data-of", rowAt(page, 2));
            answer(page, 1);

            // then
            assertAtOneRow(page, 2);
            assertThat(page.locator("#panel")).hasAttribute("data-of", rowAt(page, 2));
            assertThat(page.url()).endsWith("selected=" + rowAt(page, 2));

            // when
            page.unroute(DOSSIER);
            for (var step = 0; step < MANY; step++) {
                visitor.press(step % 4 == 3 ? "k" : "j");
            }

            // then
            assertThat(page.locator("#panel")).hasAttribute("data-of", rowAt(page, 8));
            assertAtOneRow(page, 8);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void shouldGiveTheCommandToTheRowThatHasTheFocus() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            var page = visitor.page();
            visitor.open("/board?state=SENT");
            visitor.press("j");
            assertThat(page.locator("#panel")).hasAttribute("data-of", rowAt(page, 0));
            hold(page);

            // when
            visitor.press("j", "a");
            page.waitForCondition(() -> held.size() == 1);
            assertThat(page.locator("form.give")).hasCount(0);
            page.unroute(DOSSIER);
            answer(page, 0);

            // then
            assertThat(page.locator("#f-nextUpdateAt")).isFocused();
            assertThat(page.locator("#panel")).hasAttribute("data-of", rowAt(page, 1));
        }
    }

    private void hold(Page page) {
        page.onRequestFinished(over::add);
        page.onRequestFailed(over::add);
        page.route(DOSSIER, held::add);
    }

    /** Lets an answer come, unless nobody waits for it any more, and waits until it has. */
    private void answer(Page page, int at) {
        var route = held.get(at);
        if (!over.contains(route.request())) {
            route.resume();
        }
        page.waitForCondition(() -> over.contains(route.request()));
        page.evaluate("() => new Promise(done => setTimeout(done, 100))");
    }

    private static void assertAtOneRow(Page page, int at) {
        var row = "e-" + rowAt(page, at);
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo(row);
        assertThat(page.evaluate("() => [...document.querySelectorAll('#list [aria-current]')].map(it => it.id)"))
                .isEqualTo(List.of(row));
    }

    private static String rowAt(Page page, int at) {
        return page.locator("#list .row").nth(at).getAttribute("id").substring("e-".length());
    }
}
