package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.accalmie.acceptance.Service;
import org.junit.jupiter.api.Test;

/** What customers say stays text, wherever it is shown. */
@InBrowser
class HostileTextIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HOSTILE = List.of(
            "<script>window.pwned = 1</script>",
            "<img src=x onerror='window.pwned = 1'>",
            "\"><svg onload=window.pwned=1>",
            "' onfocus='window.pwned=1' autofocus='",
            "</textarea><script>window.pwned=1</script>",
            "{title} {msg:skip} {#each}x{/each} {|raw|}",
            "${7*7} #{7*7} {{constructor.constructor('window.pwned=1')()}}",
            "javascript:window.pwned=1",
            "&lt;b&gt; &amp; &#x3c;script&#x3e;",
            "\u202Eelttab eht fo dne eht\u202C \u200B\uFEFF\u0301\u0301\u0301",
            "[lien](javascript:window.pwned=1) **gras** <b>gras</b>",
            "incident.anger == 'STRONG' || true",
            "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
            "<form action=/sign-out method=post><button>OK</button></form>",
            "<a hx-get='/sign-out' hx-trigger='load'>x</a><count-down until='x'></count-down>",
            "é".repeat(500),
            "W".repeat(3_900),
            "%s%n%x \\u0027; drop table incident; --");

    private final Demonstrated system = Demonstrated.system();
    private final Instant now = Instant.now();

    @Test
    void shouldBeShownAsText() {
        var escalations = new ArrayList<String>();
        for (var number = 0; number < HOSTILE.size(); number++) {
            escalations.add(record(number, HOSTILE.get(number)));
        }
        try (var visitor = Visitor.of("supervisor", "fr")) {
            for (var number = 0; number < HOSTILE.size(); number++) {
                visitor.on(number % 2 == 0 ? Screen.PHONE : Screen.LIGHT);
                visitor.open("/dossiers/" + escalations.get(number));
                assertHarmless(visitor, HOSTILE.get(number));
            }
            for (var path : List.of("/board?q=hostile", "/board", "/teams/N2", "/")) {
                for (var screen : Screen.values()) {
                    visitor.on(screen).open(path);
                    assertHarmless(visitor, "");
                }
            }
        }
    }

    @Test
    void shouldBeSentAndShownAgainAsItWasTyped() {
        var escalation = record(100, "harmless");
        try (var visitor = Visitor.of("supervisor", "en")) {
            visitor.open("/board?selected=" + escalation);
            for (var hostile : HOSTILE) {
                var page = visitor.page();
                visitor.open("/board?selected=%s&command=acknowledgement".formatted(escalation));
                page.locator("#f-nextUpdateAt").fill("whenever");
                page.locator("#f-comment").fill(hostile);
                page.locator("form.give button.pri").click();
                assertThat(page.locator("form.give [role=alert]")).isVisible();
                assertThat(page.locator("#f-comment")).hasValue(hostile);
                assertHarmless(visitor, "");
            }
        }
    }

    private static void assertHarmless(Visitor visitor, String text) {
        var page = visitor.page();
        assertThat(page.evaluate("() => 'pwned' in window")).isEqualTo(false);
        assertThat(page.content()).doesNotContain("<iframe", "<svg onload");
        assertThat((String) page.evaluate("() => document.body.innerText")).contains(text.strip());
        assertThat(visitor.complaints()).isEmpty();
        assertThat(Judge.cutOff(page)).as(page.url()).isEmpty();
    }

    /** Hostile in every text that a sheet has. */
    private String record(int number, String text) {
        var sheet = JSON.createObjectNode();
        sheet.put("channel", "PHONE")
                .put("anger", "STRONG")
                .put("reason", "OTHER")
                .put("churnRisk", "HIGH");
        sheet.put("problem", "PERSISTENT_TECHNICAL").put("sentimentAtEnd", "NEUTRAL");
        sheet.put("reasonDetail", text).put("note", text).put("lesson", text);
        sheet.putObject("customer")
                .put("id", "HOSTILE-" + number)
                .put("firstName", name(text))
                .put("lastName", name(text));
        // as the demo's are, which refuses to run beside others
        sheet.put("source", "demo").put("externalId", "hostile-%d-%s".formatted(number, now));
        sheet.putObject("agent").put("id", "agent");
        sheet.putObject("contact").put("startedAt", now.minusSeconds(600).toString());
        sheet.putArray("commitments")
                .addObject()
                .put("action", text)
                .put("dueAt", now.plusSeconds(7_200).toString());
        fill(sheet.putObject("dossier"), text);
        var id = system.accalmie()
                .api(Service.INCIDENT, "tool")
                .post("/incidents", sheet.toString())
                .expect(201)
                .json()
                .path("id")
                .asText();
        var list = "/escalations?incident=" + id;
        var supervisor = system.accalmie().api(Service.ESCALATION, "supervisor");
        await().atMost(Duration.ofSeconds(30)).until(() -> !supervisor.all(list).isEmpty());
        return supervisor.all(list).getFirst().path("id").asText();
    }

    private static void fill(ObjectNode dossier, String text) {
        for (var field : List.of(
                "summary", "product", "environment", "symptoms", "actionsTaken", "exactWords", "request", "period")) {
            dossier.put(field, text);
        }
        dossier.put("invoiceReference", name(text));
        dossier.putArray("facts").addObject().put("text", text);
    }

    private static String name(String text) {
        return text.substring(0, Math.min(60, text.length())).strip();
    }
}
