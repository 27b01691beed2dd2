package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes overdue rings and is shown beside the page, to whoever wants it and once for all their tabs. */
@InBrowser
class NoticeIT {
    /** What each tab asks of the browser, which makes no sound here and shows nothing. */
    private static final String LISTEN = """
            globalThis.noticed = [];
            globalThis.AudioContext = class extends AudioContext {
                createOscillator() {
                    const tone = super.createOscillator();
                    const start = tone.start.bind(tone);
                    tone.start = () => { noticed.push('rang'); start(); };
                    return tone;
                }
            };
            globalThis.Notification = class {
                static permission = 'granted';
                constructor(text) { noticed.push('shown ' + text); }
            };
            // an empty page is no safe one, and has no locks
            if ('locks' in navigator) {
                const request = LockManager.prototype.request;
                LockManager.prototype.request = function (name, ...rest) {
                    if (name.startsWith('accalmie-told-')) noticed.push('seen ' + name);
                    return request.call(this, name, ...rest);
                };
            }""";

    private static final Duration ROWS_ARE_LOOKED_AT_MEANWHILE = Duration.ofSeconds(15);
    private static final Duration LATER = Duration.ofSeconds(60);

    @Test
    void shouldRingAndShowOnceForAllTabs() {
        try (var visitor = Visitor.named("olga", "supervisor", "en")) {
            // given
            visitor.context().addInitScript(LISTEN);
            visitor.open("/board");
            switchOn(visitor.page(), "sound");
            switchOn(visitor.page(), "desktop");
            var tabs = List.of(visitor.page(), visitor.tab("/board"), visitor.tab("/board?team=N2"));

            // when
            var reference = promised(tabs);

            // then
            await().atMost(LATER)
                    .untilAsserted(() -> assertThat(tabs)
                            .allSatisfy(tab ->
                                    assertThat(noticed(tab)).anyMatch(it -> it.matches("seen .*-" + reference))));
            // cases of other tests may come to be overdue meanwhile, each with a ring of its own
            await().untilAsserted(() -> {
                var all = noticedBy(tabs).toList();
                assertThat(all)
                        .filteredOn(it -> it.startsWith("shown"))
                        .doesNotHaveDuplicates()
                        .hasSameSizeAs(all.stream().filter("rang"::equals).toList())
                        .anyMatch(it -> it.startsWith("shown " + reference + " "));
            });
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void shouldLeaveInPeaceWhoDidNotAskForIt() {
        try (var visitor = Visitor.named("pia", "supervisor", "en")) {
            // given
            visitor.context().addInitScript(LISTEN);
            visitor.open("/board");

            // when
            var reference = promised(List.of(visitor.page()));

            // then
            var voice = visitor.page().locator("#voice");
            var overdue = voice.getAttribute("data-late").replace("{0}", reference);
            assertThat(voice).hasText(overdue, new HasTextOptions().setTimeout(LATER.toMillis()));
            assertThat(noticed(visitor.page())).isEmpty();
        }
    }

    /** A dossier whose next update is due in a moment; its reference. */
    private static String promised(Collection<Page> tabs) {
        tabs.forEach(tab -> assertThat(tab.locator("live-state.on")).isVisible());
        var id = Incidents.escalated();
        var dueAt = Instant.now().plus(ROWS_ARE_LOOKED_AT_MEANWHILE);
        Incidents.give("supervisor", id, "acknowledgement", "{\"nextUpdateAt\": \"%s\"}".formatted(dueAt));
        var row = "#e-%s[data-state=ACKNOWLEDGED]".formatted(id);
        tabs.forEach(tab -> assertThat(tab.locator(row)).hasCount(1));
        return tabs.iterator().next().locator(row + " .ref").textContent();
    }

    private static void switchOn(Page page, String what) {
        page.waitForNavigation(() ->
                page.locator("button[name=%s][value=true]".formatted(what)).dispatchEvent("click"));
        assertThat(page.locator("html[data-%s=true]".formatted(what))).hasCount(1);
    }

    private static Stream<String> noticedBy(Collection<Page> tabs) {
        return tabs.stream().flatMap(tab -> noticed(tab).stream());
    }

    private static List<String> noticed(Page tab) {
        return ((List<?>) tab.evaluate("noticed"))
                .stream().map(String.class::cast).toList();
    }
}
