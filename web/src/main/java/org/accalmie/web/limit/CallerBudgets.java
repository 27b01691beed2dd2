package org.accalmie.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/** What those who called lately have left; who is forgotten has a full one again. */
final class CallerBudgets {
    /** Some hundred bytes each. */
    private static final int MOST = 10_000;

    private static final Duration MEMORY = Duration.ofMinutes(5);

    private final Ticker ticker;
    private final int reads;
    private final Cache<String, CallerBudget> known;

    CallerBudgets(Ticker ticker, int reads) {
        this.ticker = ticker;
        this.reads = reads;
        known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(MEMORY)
                .ticker(ticker)
                .build();
    }

    CallerBudget of(String caller) {
        return known.get(caller, unknown -> new CallerBudget(now(), reads));
    }

    long now() {
        return ticker.read();
    }
}
