package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.accalmie.acceptance.Service;
import org.junit.jupiter.api.Test;

/** What a service says of a sheet, and what of it stays while the service is away. */
@InBrowser
class SheetInBrowserIT {
    private static final IsVisibleOptions LATER = new IsVisibleOptions().setTimeout(20_000);
    /** As the service begins what it has against a value. */
    private static final Pattern ENGLISH = Pattern.compile("must |is not |is needed|size |length |numeric value");

    private static final Map<String, String> WRONG = Map.of(
            "customer.id", "CLT-9",
            "customer.email", "nobody",
            "contact.duration", "800",
            "contact.calmedAfter", "900",
            "dossier.evidence", "ftp://somewhere");
    private static final List<String> CHOSEN =
            List.of("anger", "reason", "churnRisk", "sentimentAtEnd", "gesture.type");

    @Test
    void shouldSayWhatIsWrongInFrenchOnAFrenchPage() {
        try (var visitor = Visitor.of("agent", "fr")) {
            var page = visitor.page();
            visitor.open("/sheet");
            unfold(page);
            CHOSEN.forEach(name -> choose(page, name));
            WRONG.forEach((name, value) ->
                    page.locator("[name=\"%s\"]".formatted(name)).fill(value));

            visitor.press("Control+Enter");

            assertThat(page.locator(".problem li").first()).isVisible(LATER);
            var said = page.locator(".problem").innerText();
            assertThat(said).contains("Ce n’est pas une adresse e-mail").doesNotContainPattern(ENGLISH);
            assertThat(page.locator(".hint.wrong, .hint .wrong").allInnerTexts())
                    .isNotEmpty()
                    .noneMatch(ENGLISH.asPredicate());
        }
    }

    @Test
    void shouldKeepInTheBrowserWhatCannotBeSentAndOfferItAgain() {
        var incidents = Demonstrated.system().accalmie().service(Service.INCIDENT);
        try (var visitor = Visitor.of("agent", "en")) {
            // given
            var page = visitor.page();
            visitor.open("/sheet");
            page.waitForResponse("**/draft-key", () -> page.reload());
            incidents.kill();

            // when
            unfold(page);
            page.locator("[name=\"customer.id\"]").fill("CLT-KEPT");
            page.locator("[name=note]").fill("Typed while nobody listened");

            // then
            assertThat(page.locator("#saved")).containsText("kept in this browser");
            assertThat(stored(page)).doesNotContain("Typed while").contains("AES sealed: 1");

            // when
            page.onDialog(dialog -> dialog.accept());
            page.navigate("about:blank");
            incidents.start();
            visitor.open("/sheet");

            // then
            assertThat(page.locator("#kept-here")).isVisible(LATER);
            page.locator("#kept-here [data-take]").click();
            assertThat(page.locator("[name=note]")).hasValue("Typed while nobody listened");
            assertThat(page.locator("#saved")).containsText("Draft saved");
        } finally {
            if (!incidents.isReady()) {
                incidents.start();
            }
        }
    }

    @Test
    void shouldKnowTheNameThatEarlierSheetsGive() {
        var incidents = Demonstrated.system().accalmie().api(Service.INCIDENT, "supervisor");
        var id = incidents.all("/incidents?limit=100").stream()
                .map(each -> each.path("customer"))
                .filter(each -> !each.path("lastName").asText().isEmpty())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        var name = incidents.get("/customers/" + id).expect(200).json();
        try (var visitor = Visitor.of("agent", "fr")) {
            var page = visitor.page();
            visitor.open("/sheet?customer=" + id);

            assertThat(page.locator("[name=\"customer.firstName\"]"))
                    .hasValue(name.path("firstName").asText());
            assertThat(page.locator("[name=\"customer.lastName\"]"))
                    .hasValue(name.path("lastName").asText());
        }
    }

    private static String stored(Page page) {
        return String.valueOf(page.evaluate("""
                () => new Promise((done) => {
                  const opening = indexedDB.open('accalmie-drafts');
                  opening.onsuccess = () => {
                    const all = opening.result.transaction('draft').objectStore('draft').getAll();
                    all.onsuccess = () => done('AES sealed: ' + all.result.length + ' '
                      + all.result.map((each) => new TextDecoder().decode(each.text)).join());
                  };
                })"""));
    }

    private static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('form.sheet details').forEach((each) => each.open = true)");
    }

    private static void choose(Page page, String name) {
        page.evaluate("(name) => document.querySelector(`[name=\"${name}\"]:not([value=\"\"])`).click()", name);
    }
}
