package org.accalmie.web.stream;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A list that can be followed; a migration has the changes of its table noted ({@code follow_rows}).
 *
 * @param <S> what of a row decides who sees it
 */
public interface StreamedList<S> {
    /** As the changes name it. */
    String name();

    /** Those of the rows that there are now, in the transaction of the caller. */
    Map<UUID, StreamedRow<S>> read(Collection<UUID> ids);

    /** What decided it before a change, as the change keeps it. */
    S scope(String before);

    /**
     * Who sees what now. Two sights of a viewer are equal where they show the same rows: one that was replaced has its
     * viewer read the list anew.
     */
    Function<Viewer, Predicate<S>> sights();
}
