package org.accalmie.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * {@code ./accalmie bench console}: how heavy the pages are, how soon a board of 500 is there on a slow machine, and how soon
 * it and the advice follow on this one.
 */
@InBrowser
class ConsoleBenchmark {
    private static final int ROUNDS = 5;
    private static final int KEYS = 20;
    private static final int ROWS_A_SECOND = 20;
    private static final int PEOPLE = 200;
    private static final int FACTS_A_SECOND = 10;
    private static final int PAUSE = 300;
    private static final int SLOWER = 4;
    private static final int LATENCY = 150;
    private static final double BYTES_A_SECOND = 1.6e6 / 8;
    private static final Path REPORT = Path.of("../.accalmie/bench/console.txt");
    private static final String WATCH = """
            const seen = window.seen = {blocked: 0};
            const look = () => {
                if (seen.row === undefined && document.querySelector('#list .row')) seen.row = performance.now();
                if (document.documentElement?.classList.contains('scripts')) seen.ready = performance.now();
                else requestAnimationFrame(look);
            };
            look();
            new PerformanceObserver(tasks => tasks.getEntries().forEach(it => seen.blocked += Math.max(0, it.duration - 50)))
                .observe({type: 'longtask', buffered: true});""";
    /** In ms; absent for a key that the browser never gave to the page, which nobody on it could have kept from the first ear. */
    private static final String KEY = """
            () => new Promise(done => {
                const unheard = setTimeout(() => done(null), 2000);
                addEventListener('keydown', event => {
                    clearTimeout(unheard);
                    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - event.timeStamp)));
                }, {once: true, capture: true});
            })""";

    private final List<String> report = new ArrayList<>();

    private record Round(double row, double ready, double blocked, double bytes, List<Double> keys) {
        /** The slowest but one in twenty, from the key to the frame that shows what it did. */
        double key() {
            return percentile(keys, 95);
        }
    }

    @Test
    void measure() throws IOException {
        for (var place : Places.all()) {
            say("%-18s %7.1f KB compressed, in all".formatted(place.name(), kilobytes(place.path())));
        }
        Demonstrated.system().demonstrate(true);
        var rounds = new ArrayList<Round>();
        for (var round = 0; round < ROUNDS; round++) {
            rounds.add(boardOfMany());
        }
        say("Board of 500, processor ×%d slower, 1.6 Mbit/s, %d ms; medians of %d".formatted(SLOWER, LATENCY, ROUNDS));
        say("  %.1f KB compressed, first visit".formatted(median(rounds, Round::bytes) / 1024));
        say("  first row          %6.0f ms (at most 1,500)".formatted(median(rounds, Round::row)));
        say("  ready for keys     %6.0f ms (at most 2,500)".formatted(median(rounds, Round::ready)));
        say("  blocked            %6.0f ms (at most 200)".formatted(median(rounds, Round::blocked)));
        say("  key to reaction    %6.0f ms p95 while %d rows a second change (at most 100)"
                .formatted(median(rounds, Round::key), ROWS_A_SECOND));
        say("  %d of %d keys were never given to the page by the browser"
                .formatted(
                        ROUNDS * KEYS
                                - rounds.stream()
                                        .mapToInt(round -> round.keys().size())
                                        .sum(),
                        ROUNDS * KEYS));
        say("Nothing slowed");
        advice();
        watched();
        var heap = PageHeap.measure();
        say("  heap of a board after 200 and 1,200 changes %.1f and %.1f MiB: %+.0f %% (at most +10 in 8 h)"
                .formatted(heap.before(), heap.after(), heap.percent()));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report);
    }

    private void advice() {
        var advised = AdviceRounds.measure();
        say("  advice after the pause of %d ms that follows the last key: p50 %.0f, p95 %.0f ms (at most 150)"
                .formatted(PAUSE, percentile(advised, 50) - PAUSE, percentile(advised, 95) - PAUSE));
    }

    private void watched() throws IOException {
        var seen = WatchedBoard.measure(PEOPLE, FACTS_A_SECOND);
        say("  POST to row told, %d people, %d a second: p50 %.0f, p99 %.0f ms (at most 500); %,d of %,d"
                .formatted(
                        PEOPLE,
                        FACTS_A_SECOND,
                        percentile(seen.told(), 50),
                        percentile(seen.told(), 99),
                        seen.told().size(),
                        seen.expected()));
        say("  POST to row changed on one's page: p50 %.0f, p99 %.0f ms (at most 500)"
                .formatted(percentile(seen.shown(), 50), percentile(seen.shown(), 99)));
    }

    /** Of sorted values. */
    private static double percentile(List<Double> sorted, int percent) {
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    private double kilobytes(String path) {
        try (var visitor = Visitor.of("supervisor", "fr")) {
            var bytes = countBytes(session(visitor.page()));
            visitor.open(path);
            visitor.page().waitForLoadState();
            return bytes.stream().mapToDouble(it -> it).sum() / 1024;
        }
    }

    private Round boardOfMany() {
        try (var visitor = Visitor.of("supervisor", "fr")) {
            var page = visitor.page();
            page.addInitScript(WATCH);
            var session = session(page);
            var bytes = countBytes(session);
            slowDown(session);
            visitor.open("/board");
            page.waitForFunction("() => window.seen.ready !== undefined");
            @SuppressWarnings("unchecked")
            var seen = (Map<String, Number>) page.evaluate("() => window.seen");
            return new Round(
                    number(seen, "row"),
                    number(seen, "ready"),
                    number(seen, "blocked"),
                    bytes.stream().mapToDouble(it -> it).sum(),
                    keysWhileRowsChange(page));
        }
    }

    private static List<Double> keysWhileRowsChange(Page page) {
        try (var changes = Changes.perSecond(ROWS_A_SECOND)) {
            page.waitForCondition(() -> changes.count() >= ROWS_A_SECOND);
            return IntStream.range(0, KEYS)
                    .mapToObj(key -> reaction(page, key % 4 == 3 ? "k" : "j"))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Double> reaction(Page page, String key) {
        var frame = page.evaluateHandle("() => ({shown: (" + KEY + ")()})");
        page.keyboard().press(key);
        return Optional.ofNullable((Number) page.evaluate("it => it.shown", frame))
                .map(Number::doubleValue);
    }

    private static CDPSession session(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.setCacheDisabled", json("cacheDisabled", true));
        return session;
    }

    private static void slowDown(CDPSession session) {
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", processor);
        var network = json("offline", false);
        network.addProperty("latency", LATENCY);
        network.addProperty("downloadThroughput", BYTES_A_SECOND);
        network.addProperty("uploadThroughput", BYTES_A_SECOND);
        session.send("Network.emulateNetworkConditions", network);
    }

    private static List<Double> countBytes(CDPSession session) {
        var bytes = new ArrayList<Double>();
        session.on(
                "Network.loadingFinished",
                finished -> bytes.add(finished.get("encodedDataLength").getAsDouble()));
        return bytes;
    }

    private static JsonObject json(String name, boolean value) {
        var object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    private static double number(Map<String, Number> seen, String name) {
        var value = seen.get(name);
        return value == null ? Double.NaN : value.doubleValue();
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        return rounds.stream()
                .mapToDouble(value)
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private void say(String line) {
        report.add(line);
        System.out.println(line);
    }
}
