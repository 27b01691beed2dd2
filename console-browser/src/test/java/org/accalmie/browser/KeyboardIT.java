package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Without a mouse. */
@InBrowser
class KeyboardIT {
    private static final int MOST_TABS = 40;
    private static final String CHOSEN = """
            () => [...document.querySelectorAll('form.sheet .write input:checked:not([name=planSatisfaction])')]
                .map(each => each.name + each.value).join()""";

    private final Demonstrated system = Demonstrated.system();

    @Test
    void shouldSignInReadARowAndTakeItUp() {
        try (var visitor = Visitor.stranger("fr")) {
            // given
            visitor.open(Incidents.boardOfOne());
            focus(visitor, "button[name=role][value=n2]");
            visitor.press("Enter");
            var page = visitor.page();
            assertThat(page.locator("#list .row").first()).isVisible();

            // when
            visitor.press("j");
            var panel = page.locator("#panel[data-of]");
            assertThat(panel).isVisible();
            var id = panel.getAttribute("data-of");
            visitor.press("a");
            assertThat(page.locator("#f-nextUpdateAt")).isFocused();
            visitor.press("Control+a");
            page.keyboard().type("3h");
            visitor.press("Control+Enter");

            // then
            assertThat(page.locator(".notice")).containsText(Pattern.compile("INC-\\d+"));
            assertThat(state(id)).isEqualTo("ACKNOWLEDGED");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void shouldKeepWhatWasTypedWhereItIsWrongAndGoToTheFault() {
        try (var visitor = Visitor.of("supervisor", "fr")) {
            // given
            visitor.open(Incidents.boardOfOne());
            var page = visitor.page();
            visitor.press("j");
            assertThat(page.locator("#panel[data-of]")).isVisible();
            visitor.press("a");
            assertThat(page.locator("#f-nextUpdateAt")).isFocused();

            // when
            visitor.press("Control+a");
            page.keyboard().type("bientôt");
            visitor.press("Control+Enter");

            // then
            assertThat(page.locator("form.give [role=alert]")).isFocused();
            assertThat(page.locator("#f-nextUpdateAt")).hasValue("bientôt");
            assertThat(page.locator("#f-nextUpdateAt")).hasAttribute("aria-invalid", "true");
            visitor.press("Escape");
            assertThat(page.locator("form.give a[data-key=Escape]")).isFocused();
            assertThat(page.locator("#f-nextUpdateAt")).hasValue("bientôt");
            visitor.press("Escape");
            assertThat(page.locator("form.give")).hasCount(0);
            assertThat(page.locator("#panel[data-of]")).isVisible();
            visitor.press("Escape");
            assertThat(page.locator("#panel[data-of]")).hasCount(0);
            assertThat(page.locator("#list .row[aria-current]")).isFocused();
        }
    }

    @Test
    void shouldStayAtTheRowThatSomebodyElseTookMeanwhile() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            visitor.open(Incidents.boardOfOne());
            var page = visitor.page();
            visitor.press("j");
            var panel = page.locator("#panel[data-of]");
            assertThat(panel).isVisible();
            assertThat(page.locator("live-state.on")).isVisible();
            Incidents.acknowledge(panel.getAttribute("data-of"));
            assertThat(page.locator("#changes")).isVisible();

            // when
            visitor.press("Escape");

            // then
            assertThat(panel).hasCount(0);
            assertThat(page.locator("#list .row[aria-current]")).isFocused();
            visitor.press(".");
            assertThat(page.locator("#list .row")).hasCount(0);
        }
    }

    @Test
    void shouldChooseByDigitsWhereTheFocusIsAndNowhereElse() {
        try (var visitor = Visitor.of("agent", "en")) {
            // given
            visitor.open("/sheet");
            var page = visitor.page();
            page.evaluate("document.querySelectorAll('form.sheet details').forEach((each) => each.open = true)");

            var chosen = page.evaluate(CHOSEN);

            // when
            page.locator("[name=planSatisfaction][value='']").focus();
            visitor.press("4");
            page.locator("[name=signals]").first().focus();
            visitor.press("1");

            // then
            assertThat(page.locator("[name=planSatisfaction][value='4']")).isChecked();
            assertThat(page.evaluate(CHOSEN)).isEqualTo(chosen);
        }
    }

    @Test
    void shouldGoWhereTheKeysSay() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            visitor.open("/");
            visitor.press("g", "b");
            visitor.page().waitForURL(Pattern.compile("/board$"));
            visitor.press("/");
            assertThat(visitor.page().locator("input[type=search][data-key='/']"))
                    .isFocused();
            visitor.page().keyboard().type("jg?");
            assertThat(visitor.page().locator("input[type=search][data-key='/']"))
                    .hasValue("jg?");
            focus(visitor, ".chips a");
            visitor.press("?");
            assertThat(visitor.page().locator("#help")).isVisible();
            visitor.press("Escape");
            assertThat(visitor.page().locator("#help")).isHidden();
        }
    }

    @Test
    void shouldShowWhereTheFocusIs() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            visitor.open("/board");
            for (var tab = 0; tab < MOST_TABS; tab++) {
                visitor.press("Tab");
                assertThat(isSeen(visitor.page()))
                        .as("focus after %d tabs: %s", tab + 1, focused(visitor.page()))
                        .isTrue();
            }
        }
    }

    /** An outline or another border, and not below the bar on top. */
    private static boolean isSeen(Page page) {
        return (Boolean) page.evaluate("""
                () => {
                    const it = document.activeElement;
                    if (it === null || it === document.body) return true;
                    const style = getComputedStyle(it);
                    const box = it.getBoundingClientRect();
                    const at = document.elementFromPoint(box.left + Math.min(box.width / 2, 8), box.top + box.height / 2);
                    const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                        || style.boxShadow !== 'none';
                    return marked && at !== null && (it.contains(at) || at.contains(it));
                }""");
    }

    private static Object focused(Page page) {
        return page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)");
    }

    private static void focus(Visitor visitor, String selector) {
        for (var tab = 0; tab < MOST_TABS; tab++) {
            visitor.press("Tab");
            if ((Boolean) visitor.page().evaluate("it => document.activeElement.matches(it)", selector)) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by Tab");
    }

    private String state(String escalation) {
        return system.escalationById(escalation).path("state").asText();
    }
}
