package org.accalmie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Countdowns are the server's, whatever the browser's clock does. */
@InBrowser
class ClockIT {
    private static final Pattern STREAM = Pattern.compile("/live(\\?|$)");
    private static final Pattern TO_THE_SECOND = Pattern.compile("(\u2212?)(\\d\\d):(\\d\\d)");
    private static final LocatorAssertions.IsVisibleOptions LATER =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    private static final double TOLERATED = 1.5;

    @Test
    void shouldCountByTheServersClockWhereTheOwnIsWrongJumpsAndSleeps() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            // due within the hour, and so shown to the second
            var id = Incidents.escalated(sheet -> sheet.putArray("signals").add("LEGAL_THREAT"));
            var page = visitor.page();
            page.clock().install(new InstallOptions().setTime(Date.from(inHours(1))));

            // when
            visitor.open("/board");
            assertThat(page.locator("live-state.on")).isVisible();

            // then
            assertThat(page.locator("#e-%s count-down".formatted(id))).isVisible();
            assertRight(page);

            // when
            page.clock().setSystemTime(Date.from(inHours(-3)));
            assertRight(page);
            page.waitForRequest(
                    STREAM, new Page.WaitForRequestOptions(), () -> page.clock().setSystemTime(Date.from(inHours(5))));

            // then
            assertThat(page.locator("live-state.on")).isVisible(LATER);
            assertRight(page);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void shouldGreyAfterASleepUntilItKnowsAndReadTheListAnew() {
        try (var visitor = Visitor.of("supervisor", "en")) {
            // given
            var id = Incidents.escalated(sheet -> sheet.putArray("signals").add("LEGAL_THREAT"));
            var page = visitor.page();
            page.clock().install();
            visitor.open("/board");
            assertThat(page.locator("live-state.on")).isVisible();
            var clock = page.locator("#e-%s .clock".formatted(id));
            var shown = clock.evaluate("it => getComputedStyle(it).opacity");
            page.route(STREAM, route -> route.abort());

            // when
            page.clock().fastForward(Duration.ofHours(1).toMillis());

            // then
            assertThat(page.locator("html.stale")).isVisible();
            assertThat(clock.evaluate("it => getComputedStyle(it).opacity")).isNotEqualTo(shown);
            assertThat(page.locator("live-state")).containsText("as of");
            Incidents.give("supervisor", id, "acknowledgement", "{\"nextUpdateAt\": \"%s\"}".formatted(inHours(0.5)));

            // when
            page.waitForRequest(ClockIT::isList, () -> page.unroute(STREAM));

            // then
            assertThat(page.locator("live-state.on")).isVisible(LATER);
            assertThat(page.locator("#e-%s[data-state=ACKNOWLEDGED]".formatted(id)))
                    .isVisible();
            assertThat(page.locator("html.stale")).hasCount(0);
            assertRight(page);
        }
    }

    private static Instant inHours(double hours) {
        return Instant.now().plusMillis((long) (hours * Duration.ofHours(1).toMillis()));
    }

    private static boolean isList(Request request) {
        return "list".equals(request.headers().get("hx-target"));
    }

    /** Each that is shown to the second, against the clock of the services, which is this machine's. */
    private static void assertRight(Page page) {
        var before = Instant.now();
        var shown = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('count-down')].map(it => [it.getAttribute('until'), it.textContent.trim()])""");
        var after = Instant.now();
        var checked = 0;
        for (var each : shown) {
            var until = Instant.parse((String) ((List<?>) each).get(0));
            var text = TO_THE_SECOND.matcher((String) ((List<?>) each).get(1));
            if (text.matches()) {
                var seconds = 60 * Integer.parseInt(text.group(2)) + Integer.parseInt(text.group(3));
                assertThat((double) (text.group(1).isEmpty() ? seconds : -seconds))
                        .as("%s is shown as %s", until, text.group())
                        .isBetween(seconds(after, until) - TOLERATED, seconds(before, until) + TOLERATED);
                checked++;
            }
        }
        assertThat(checked).as("%s", shown).isPositive();
    }

    private static double seconds(Instant from, Instant until) {
        return Duration.between(from, until).toMillis() / 1000.0;
    }
}
