package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.accalmie.acceptance.Service;
import org.junit.jupiter.api.Test;

/** What a service says of a sheet, and what of it stays while the service is away. */
@InBrowser
class SheetInBrowserIT {
    private static final IsVisibleOptions LATER = new IsVisibleOptions().setTimeout(60_000);
    private static final ContainsTextOptions SLOWLY = new ContainsTextOptions().setTimeout(60_000);
    private static final Page.WaitForURLOptions MUCH_LATER = new Page.WaitForURLOptions().setTimeout(90_000);
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
    void shouldSendByItselfWhatCouldNotBeSavedYetAndSaveItOnce() {
        var incidents = Demonstrated.system().accalmie().service(Service.INCIDENT);
        try (var visitor = Visitor.named("nora", "agent", "fr")) {
            // given
            var page = visitor.page();
            visitor.open("/sheet");
            unfold(page);
            Sheets.fill(page, "AGAIN-1");
            page.locator("#f-note").fill("Typed before");
            incidents.kill();

            // when
            visitor.press("Control+Enter");

            // then
            assertWaits(page, "fr");
            assertThat(page.locator("#f-note")).hasValue("Typed before");

            // when
            page.locator("#f-note").fill("Typed while it waited");
            incidents.start();

            // then
            page.waitForURL("**/incidents/*", MUCH_LATER);
            var recorded = Sheets.recorded("AGAIN-1");
            assertThat(recorded).hasSize(1);
            assertThat(Incidents.incident(recorded.getFirst()).path("note").asText())
                    .isEqualTo("Typed while it waited");
            assertThat(visitor.complaints()).isEmpty();
        } finally {
            if (!incidents.isReady()) {
                incidents.start();
            }
        }
    }

    @Test
    void shouldSendByItselfACorrectionThatCouldNotBeSavedYet() {
        var incidents = Demonstrated.system().accalmie().service(Service.INCIDENT);
        try (var visitor = Visitor.of("agent", "en")) {
            // given
            var id = Incidents.record(sheet -> sheet.put("note", "was"));
            var page = visitor.page();
            visitor.open("/incidents/" + id + "/correction");
            var title = page.locator("h1").innerText();
            page.locator("#f-note").fill("is");
            incidents.kill();

            // when
            visitor.press("Control+Enter");

            // then
            assertWaits(page, "en");
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator("#f-note")).hasValue("is");

            // when
            incidents.start();

            // then
            page.waitForURL("**/incidents/" + id + "?corrected=yes", MUCH_LATER);
            assertThat(Incidents.incident(id).path("note").asText()).isEqualTo("is");
            assertThat(Incidents.incident(id).path("version").asInt()).isEqualTo(2);
            assertThat(visitor.complaints()).isEmpty();
        } finally {
            if (!incidents.isReady()) {
                incidents.start();
            }
        }
    }

    private static void assertWaits(Page page, String language) {
        assertThat(page.locator(".problem")).containsText(Words.of("sheet", language, "unsaved_yet"), SLOWLY);
        assertThat(page.locator(".problem")).not().containsText(Words.of("msg", language, "problem_text_$AWAY"));
        assertThat(page.locator("send-again"))
                .containsText(Words.of("sheet", language, "sent_in").split("\\{", -1)[0]);
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
