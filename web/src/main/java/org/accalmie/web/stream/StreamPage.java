package org.accalmie.web.stream;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What changed after one id and up to another one, and who sees what by now.
 *
 * @param rows of the lists that somebody follows
 */
record StreamPage(long from, long to, List<Row> rows, Map<String, Function<Viewer, Predicate<Object>>> sights) {

    Predicate<Object> sight(String list, Viewer viewer) {
        return Objects.requireNonNull(sights.get(list), list).apply(viewer);
    }

    /** A changed row: who saw it before, and who sees it now. */
    record Row(
            Change change,
            @Nullable Object before,
            @Nullable Object now,
            byte @Nullable [] changed,
            byte[] gone) {

        /** What is to be told to whoever sees that much; absent where it is not theirs and never was. */
        byte @Nullable [] tellTo(Predicate<Object> sight) {
            if (now != null && sight.test(now)) {
                return changed;
            }
            return before != null && sight.test(before) ? gone : null;
        }
    }
}
