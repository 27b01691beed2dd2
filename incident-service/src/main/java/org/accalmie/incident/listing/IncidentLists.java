package org.accalmie.incident.listing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.accalmie.incident.intake.Incidents;
import org.accalmie.incident.record.IncidentDetails;
import org.accalmie.incident.record.Reader;
import org.accalmie.incident.search.Search;

/** Reads incidents for lists. */
@Singleton
class IncidentLists {
    private final IncidentQueryStore store;
    private final Search search;
    private final Incidents incidents;

    IncidentLists(IncidentQueryStore store, Search search, Incidents incidents) {
        this.store = store;
        this.search = search;
        this.incidents = incidents;
    }

    /** One more than the query's limit, where there are more. */
    List<IncidentDetails> list(IncidentQuery query) {
        var question = query.question();
        return incidents.tell(
                question.isOpen()
                        ? store.newest(query.before(), query.limit())
                        : store.all(search.find(question, query.before(), query.limit())));
    }

    /** Those of them that there are and that the reader may read, in the order of the ids. */
    List<IncidentDetails> named(List<UUID> ids, Reader reader) {
        return incidents.tell(store.all(ids).stream().filter(reader::mayRead).toList());
    }
}
