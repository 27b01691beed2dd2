package org.accalmie.incident.listing;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.accalmie.database.Transactions;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.search.Search;

/** Makes findable what was recorded before there was a search: once, before the first request. */
@Singleton
class SearchBackfill {
    private static final int BATCH = 50;

    private final IncidentQueryStore incidents;
    private final Search search;
    private final Transactions transactions;

    SearchBackfill(IncidentQueryStore incidents, Search search, Transactions transactions) {
        this.incidents = incidents;
        this.search = search;
        this.transactions = transactions;
    }

    void onStart(@Observes @Priority(1) StartupEvent started) {
        transactions.run(this::fill);
    }

    private void fill() {
        if (!search.claimEmpty()) {
            return;
        }
        for (var batch = incidents.oldest(null, BATCH);
                !batch.isEmpty();
                batch = incidents.oldest(batch.getLast().id(), BATCH)) {
            search.add(batch.stream().map(Incident::searchable).toList());
        }
    }
}
