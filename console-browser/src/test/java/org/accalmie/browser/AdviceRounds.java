package org.accalmie.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** How soon the advice beside a sheet follows the last key. */
final class AdviceRounds {
    private static final int ROUNDS = 40;
    private static final String WATCH = """
            () => {
                let last = 0;
                window.advised = [];
                document.querySelector('#sheet').addEventListener('input', () => last = performance.now(), {capture: true});
                document.addEventListener('htmx:afterSettle', event => {
                    if (event.detail.elt.id === 'advice') window.advised.push(performance.now() - last);
                });
            }""";

    private AdviceRounds() {}

    /** In ms, sorted, with the pause that is waited for whether another key follows. */
    static List<Double> measure() {
        try (var visitor = Visitor.named("ada", "agent", "fr")) {
            var page = visitor.page();
            page.waitForResponse("**/advice", () -> visitor.open("/sheet"));
            visitor.press();
            Sheets.fill(page, "ADVICE-1");
            page.waitForResponse("**/advice", () -> type(page, 0));
            page.evaluate(WATCH);
            for (var round = 1; round <= ROUNDS; round++) {
                var count = round;
                type(page, round);
                page.waitForFunction("count => window.advised.length >= count", count);
            }
            return times(page);
        }
    }

    private static void type(Page page, int round) {
        if (round % 2 == 0) {
            page.locator("[name=anger]").nth(round / 2 % 4).check();
        } else {
            page.locator("#f-dossier-summary").press("a");
        }
    }

    private static List<Double> times(Page page) {
        var times = new ArrayList<Double>();
        for (var time : (List<?>) page.evaluate("() => window.advised")) {
            times.add(((Number) time).doubleValue());
        }
        times.sort(null);
        return times;
    }
}
