package org.accalmie.incident.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds incidents, the newest first, in a time that hardly depends on how many there are.
 *
 * <p>Everything written here is part of the current transaction.
 */
@Singleton
public class Search {
    private final SearchStore store;

    Search(SearchStore store) {
        this.store = store;
    }

    /** Makes new incidents findable; given in the order in which they were recorded. */
    public void add(List<SearchDocument> incidents) {
        if (!incidents.isEmpty()) {
            store.insert(incidents);
        }
    }

    /** Whether nothing can be found yet; then nobody else adds anything until the transaction ends. */
    public boolean claimEmpty() {
        return store.isEmpty() && store.isEmptyForUsAlone();
    }

    /** Lets an incident be found by what it says now, and no longer by what it said before. */
    public void replace(SearchDocument incident) {
        store.replace(incident);
    }

    /** The incidents that were recorded before one, or all; one more than the limit, where there are more. */
    public List<UUID> find(Question question, @Nullable UUID before, int limit) {
        return store.find(question.text(), before, limit);
    }
}
