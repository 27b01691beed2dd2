package org.accalmie.console.upstream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next where the next one begins, absent on the last
 */
public record Listed<T>(
        List<T> items, @Nullable String next, @Nullable Instant asOf) {
    /**
     * As many as are wanted, where there are so many: a service ends a page earlier whose items are large.
     *
     * @param conditions of the list, without {@code limit} and {@code after}
     */
    public static <T> Listed<T> upTo(
            int most, Map<String, String> conditions, Function<Map<String, String>, Listed<T>> list) {
        var asked = new HashMap<>(conditions);
        asked.put("limit", String.valueOf(most));
        var page = list.apply(asked);
        var items = new ArrayList<>(page.items());
        for (var next = page.next(); next != null && items.size() < most; next = page.next()) {
            asked.put("limit", String.valueOf(most - items.size()));
            asked.put("after", next);
            page = list.apply(Map.copyOf(asked));
            items.addAll(page.items());
        }
        return new Listed<>(List.copyOf(items), page.next(), page.asOf());
    }
}
