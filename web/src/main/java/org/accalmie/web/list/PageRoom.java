package org.accalmie.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Takes a page's items while they are read, until it is full: large ones take no more memory than many small ones. */
public final class PageRoom<T> {
    /**
     * How many rows a statement may fetch at a time: at the largest, twice what a page holds. Outside a transaction
     * PostgreSQL's driver fetches all.
     */
    public static final int FETCHED = 32;

    /** In characters: sixteen sheets of the largest size, or 500 of 8,000. */
    private static final long MOST = 4L << 20;

    private final int limit;
    private final List<T> items = new ArrayList<>();
    private long taken;
    private boolean full;

    public PageRoom(int limit) {
        this.limit = limit;
    }

    /**
     * Reads until the end, or the first row that there is no room for; one row there always is. Closes the rows.
     *
     * @param size in characters of what is stored
     */
    public <R> void fill(Stream<R> rows, ToIntFunction<R> size, Function<R, T> item) {
        try (rows) {
            var next = rows.iterator();
            while (!full && next.hasNext()) {
                take(next.next(), size, item);
            }
        }
    }

    /** How many rows are worth reading: one more than there may be room for. */
    public int left() {
        return limit + 1 - items.size();
    }

    /** Whether something was read that there was no room for. */
    public boolean isFull() {
        return full;
    }

    /** What there was room for; another page follows where it is full. */
    public Page<T> page(Function<T, Cursor> cursorOf) {
        var next = full ? cursorOf.apply(items.getLast()).encoded() : null;
        return new Page<>(List.copyOf(items), next);
    }

    private <R> void take(R row, ToIntFunction<R> size, Function<R, T> item) {
        taken += size.applyAsInt(row);
        full = items.size() == limit || taken > MOST && !items.isEmpty();
        if (!full) {
            items.add(item.apply(row));
        }
    }
}
