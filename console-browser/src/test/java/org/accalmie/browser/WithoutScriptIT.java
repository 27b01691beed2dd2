package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** With JavaScript turned off, every command is a plain form. */
@InBrowser
class WithoutScriptIT {
    @Test
    void shouldSignInReadAndTakeUp() {
        try (var visitor = Visitor.withoutScript("en")) {
            // given
            visitor.open(Incidents.boardOfOne());
            visitor.chooseRole("n2");
            var page = visitor.page();
            assertThat(page.locator("#list .row").first()).isVisible();

            // when
            page.locator("#list .row .ref").first().click();
            var panel = page.locator("#panel[data-of]");
            assertThat(panel).isVisible();
            var id = panel.getAttribute("data-of");
            page.locator("#panel .acts a.pri").click();
            page.locator("#f-nextUpdateAt").fill("2h");
            page.locator("form.give button.pri").click();

            // then
            assertThat(page.locator(".notice")).containsText(Pattern.compile("INC-\\d+"));
            assertThat(Demonstrated.system().escalationById(id).path("state").asText())
                    .isEqualTo("ACKNOWLEDGED");
        }
    }

    @Test
    void shouldChangeTheLanguageAndSignOut() {
        try (var visitor = Visitor.withoutScript("en")) {
            visitor.open("/");
            var page = visitor.page();
            // whose choice is kept, and nobody else's
            page.locator("input[name=username]").fill("zoe");
            page.locator("input[name=role][value=billing]").check();
            page.locator("button.go").click();
            page.locator("details.person summary").click();
            page.locator("button[name=language][lang=fr]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
            page.locator("details.person summary").click();
            page.locator("form[action='/sign-out'] button").click();
            page.waitForURL(Pattern.compile("/signed-out"));
        }
    }
}
