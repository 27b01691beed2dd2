package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What customers say stays text, wherever it is shown. */
@InBrowser
class HostileTextIT {
    private static final int SHORT = 60;
    private static final int SHORT_FIELDS = 7;
    private static final List<String> TEXTS =
            List.of("summary", "product", "environment", "symptoms", "actionsTaken", "exactWords", "request", "period");
    /** What none of our pages has, and texts would. */
    private static final String FOREIGN = """
            () => [...document.querySelectorAll('*')].filter(it =>
                ['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'STYLE', 'MATH'].includes(it.tagName)
                || it.tagName === 'SCRIPT' && it.src === ''
                || [...it.attributes].some(each => each.name.startsWith('on') || each.name.startsWith('hx-on')
                    || ['href', 'action', 'formaction', 'src'].includes(each.name) && !/^(https?:|\\/|#|tel:|mailto:)/.test(each.value))
            ).map(it => it.outerHTML.slice(0, 200))""";

    private static final String FILL = """
            strings => {
                const form = document.querySelector('#sheet');
                const lines = [...form.querySelectorAll('input:not([type])')];
                const areas = [...form.querySelectorAll('textarea')];
                lines.forEach((it, at) => it.value = strings.short[at % strings.short.length]);
                areas.forEach((it, at) => it.value = strings.long[at % strings.long.length]);
                form.requestSubmit();
                return [...lines, ...areas].map(it => [it.id, it.value]);
            }""";

    private final List<String> hostile = Hostile.all();

    @Test
    void shouldBeShownAsText() {
        assertThat(hostile).hasSizeGreaterThanOrEqualTo(200);
        var texts = Hostile.texts();
        var escalations = new ArrayList<String>();
        var incidents = new ArrayList<String>();
        for (var at = 0; at < texts.size(); at++) {
            var number = at;
            escalations.add(Incidents.escalated(sheet -> fill(sheet, number, String.join("\n", texts.get(number)))));
        }
        for (var number = texts.size(); SHORT_FIELDS * number < hostile.size(); number++) {
            var from = number;
            incidents.add(Incidents.record(sheet -> fillShort(harmless(sheet), from)));
        }
        try (var visitor = Visitor.of("supervisor", "fr")) {
            for (var number = 0; number < texts.size(); number++) {
                visitor.on(number % 2 == 0 ? Screen.PHONE : Screen.LIGHT);
                visitor.open("/dossiers/" + escalations.get(number));
                assertHarmless(visitor, texts.get(number));
            }
            for (var path : List.of(
                    "/board?q=hostile",
                    "/board",
                    "/teams/N2",
                    "/",
                    "/search?q=hostile",
                    "/incidents/" + incidents.getFirst())) {
                for (var screen : Screen.values()) {
                    visitor.on(screen).open(path);
                    assertHarmless(visitor, List.of());
                }
            }
        }
    }

    @Test
    void shouldBeSentAndShownAgainAsItWasTyped() {
        var escalation = Incidents.escalated();
        var text = String.join("\n", hostile);
        try (var visitor = Visitor.of("supervisor", "en")) {
            var page = visitor.page();
            for (var command : List.of("acknowledgement", "update", "resolution", "transfer", "return")) {
                visitor.open("/board?selected=%s&command=%s".formatted(escalation, command));
                if (page.locator("#f-nextUpdateAt").count() > 0) {
                    page.locator("#f-nextUpdateAt").fill("whenever");
                }
                for (var area : page.locator("form.give textarea").all()) {
                    area.fill(text);
                }
                page.locator("form.give button.pri").click();
                assertThat(page.locator("form.give [role=alert]")).isVisible();
                for (var area : page.locator("form.give textarea").all()) {
                    assertThat(area).hasValue(text);
                }
                assertHarmless(visitor, List.of());
            }
            for (var words : List.of(text.substring(0, 190), text.substring(190, 380))) {
                visitor.open("/board?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
                assertHarmless(visitor, List.of());
                visitor.open("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
                assertHarmless(visitor, List.of());
            }
        }
    }

    @Test
    void shouldComeBackInEveryFieldOfTheSheet() {
        var texts =
                Hostile.texts().stream().map(each -> String.join("\n", each)).toList();
        try (var visitor = Visitor.named("nora", "agent", "fr")) {
            visitor.open("/sheet");
            visitor.press();
            var page = visitor.page();
            var fields = (List<?>) page.evaluate(FILL, Map.of("short", hostile.subList(100, 200), "long", texts));
            assertThat(page.locator("#sheet [role=alert]")).isVisible();
            for (var each : fields) {
                var field = (List<?>) each;
                assertThat(page.locator("#" + field.get(0))).hasValue((String) field.get(1));
            }
            for (var screen : Screen.values()) {
                visitor.on(screen);
                assertHarmless(visitor, List.of());
            }
        }
    }

    private static void assertHarmless(Visitor visitor, List<String> texts) {
        var page = visitor.page();
        assertThat(page.evaluate("() => 'pwned' in window")).isEqualTo(false);
        assertThat((List<?>) page.evaluate(FOREIGN)).as(page.url()).isEmpty();
        var shown = (String) page.evaluate("() => document.body.innerText");
        assertThat(texts).allSatisfy(text -> assertThat(shown).contains(text.strip()));
        assertThat(visitor.complaints()).isEmpty();
        assertThat(cutOff(page)).as(page.url()).isEmpty();
    }

    /** A line to write in shows as much as there is room for. */
    private static List<String> cutOff(Page page) {
        return Judge.cutOff(page).stream()
                .filter(each -> !each.startsWith("cut off: input."))
                .toList();
    }

    /** Hostile in every text that a sheet has. */
    private void fill(ObjectNode sheet, int number, String text) {
        fillShort(sheet, number);
        sheet.put("reason", "OTHER");
        sheet.put("reasonDetail", text).put("note", text).put("lesson", text);
        sheet.putArray("commitments").addObject().put("action", text).put("dueAt", "2099-01-01T10:00:00Z");
        var dossier = sheet.withObject("/dossier");
        TEXTS.forEach(field -> dossier.put(field, text));
        dossier.putArray("facts").addObject().put("text", text);
    }

    /** In the lines that take a few words only: seven of them at a time. */
    private void fillShort(ObjectNode sheet, int number) {
        sheet.withObject("/customer")
                .put("id", "HOSTILE-" + number)
                .put("firstName", words(number, 0))
                .put("lastName", words(number, 1))
                .putObject("subscription")
                .put("plan", words(number, 2));
        sheet.withObject("/agent").put("name", words(number, 3));
        sheet.putObject("ticket").put("assignedTo", words(number, 4));
        sheet.withObject("/dossier")
                .put("invoiceReference", words(number, 5))
                .put("paymentReference", words(number, 6));
    }

    /** Without anybody who has to act. */
    private static ObjectNode harmless(ObjectNode sheet) {
        sheet.remove("problem");
        sheet.put("note", "hostile");
        return sheet;
    }

    private String words(int number, int field) {
        var text = hostile.get((SHORT_FIELDS * number + field) % hostile.size());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(SHORT, text.codePointCount(0, text.length()))))
                .strip();
    }
}
