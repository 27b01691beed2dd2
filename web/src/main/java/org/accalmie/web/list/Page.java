package org.accalmie.web.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param asOf when it was read; what was changed later may not be in it
 * @param next the cursor of the page that follows; always written, null on the last page
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        @Nullable Instant asOf) {

    /** One that is not answered yet. */
    public Page(List<T> items, @Nullable String next) {
        this(items, next, null);
    }

    /** Makes a page from {@code limit + 1} rows: the one too many says that more follow. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, cursorOf.apply(items.getLast()).encoded());
    }

    /** The same page with each item shown differently. */
    public <R> Page<R> map(Function<T, R> shown) {
        return new Page<>(items.stream().map(shown).toList(), next, asOf);
    }

    /** The same page, and since when it may be out of date. */
    public Page<T> asOf(Instant moment) {
        return new Page<>(items, next, moment);
    }
}
