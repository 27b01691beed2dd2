package org.accalmie.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

/** What a page that stays open keeps of the changes that it was told of. */
final class PageHeap {
    private static final int BEFORE = 200;
    private static final int MORE = 1000;
    private static final int PER_SECOND = 20;
    private static final double MEBIBYTE = 1 << 20;

    /** In MiB, after a collection. */
    record Growth(double before, double after) {
        double percent() {
            return 100 * (after / before - 1);
        }
    }

    private PageHeap() {}

    static Growth measure() {
        try (var visitor = Visitor.of("supervisor", "fr")) {
            visitor.open("/board");
            visitor.page().waitForSelector("live-state.on");
            return new Growth(after(visitor.page(), BEFORE), after(visitor.page(), MORE));
        }
    }

    private static double after(Page page, int count) {
        try (var changes = Changes.perSecond(PER_SECOND)) {
            page.waitForCondition(
                    () -> changes.count() >= count, new Page.WaitForConditionOptions().setTimeout(300_000));
        }
        var session = page.context().newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        session.send("Performance.enable");
        for (var metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (named(metric.getAsJsonObject(), "JSHeapUsedSize")) {
                return metric.getAsJsonObject().get("value").getAsDouble() / MEBIBYTE;
            }
        }
        throw new IllegalStateException("the browser does not tell");
    }

    private static boolean named(JsonObject metric, String name) {
        return metric.get("name").getAsString().equals(name);
    }
}
