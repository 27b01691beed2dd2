package org.accalmie.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How soon a fact of the service is a changed row for all who look at the board. */
final class WatchedBoard {
    private static final int CHANGES = 300;
    private static final String OBSERVE = """
            () => {
                window.shown = [];
                new MutationObserver(all => all.forEach(it => window.shown.push([it.target.id.slice(2), Date.now()])))
                    .observe(document.querySelector('#list'), {subtree: true, attributeFilter: ['data-version']});
            }""";

    /**
     * From the moment before the service was asked, in ms, sorted.
     *
     * @param told of each row that one of the people's browsers was told of
     * @param shown of each row that changed on a page
     * @param expected how many there are if everybody is told of everything
     */
    record Latencies(List<Double> told, List<Double> shown, long expected) {
        Latencies {
            told = told.stream().sorted().toList();
            shown = shown.stream().sorted().toList();
        }
    }

    private record Seen(String id, long at) {}

    private WatchedBoard() {}

    static Latencies measure(int people, int perSecond) throws IOException {
        var told = new ConcurrentLinkedQueue<Seen>();
        try (var visitor = Visitor.of("supervisor", "fr");
                var client = HttpClient.newHttpClient()) {
            for (var person = 1; person < people; person++) {
                Watcher.watch(client, "watcher-" + person, id -> told.add(new Seen(id, System.currentTimeMillis())));
            }
            visitor.open("/board");
            visitor.page().waitForSelector("live-state.on");
            visitor.page().evaluate(OBSERVE);
            try (var changes = Changes.perSecond(perSecond)) {
                var expected = (long) CHANGES * (people - 1);
                visitor.page().waitForCondition(() -> changes.count() >= CHANGES);
                changes.stop();
                visitor.page()
                        .waitForCondition(
                                () -> told.size() >= expected, new Page.WaitForConditionOptions().setTimeout(60_000));
                return new Latencies(since(changes, told), since(changes, shown(visitor.page())), expected);
            } finally {
                client.shutdownNow();
            }
        }
    }

    private static List<Double> since(Changes changes, Queue<Seen> all) {
        var latencies = new ArrayList<Double>();
        for (var each : all) {
            changes.sentBefore(each.id(), each.at()).ifPresent(at -> latencies.add((double) each.at() - at));
        }
        return latencies;
    }

    @SuppressWarnings("unchecked")
    private static Queue<Seen> shown(Page page) {
        var rows = (List<List<Object>>) page.evaluate("() => window.shown");
        var all = new ConcurrentLinkedQueue<Seen>();
        rows.forEach(row -> all.add(new Seen((String) row.get(0), ((Number) row.get(1)).longValue())));
        return all;
    }
}
