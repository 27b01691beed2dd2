package org.accalmie.incident.listing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.accalmie.incident.intake.Incidents;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.record.IncidentDetails;
import org.accalmie.incident.record.Reader;
import org.accalmie.incident.search.Search;
import org.accalmie.web.list.Page;

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

    /** As many as the query asks for, or fewer where they are large. */
    Page<IncidentDetails> list(IncidentQuery query) {
        var question = query.question();
        var found = question.isOpen()
                ? store.newest(query.before(), query.limit())
                : search.find(question, query.before(), query.limit());
        return told(store.page(found, query.limit(), any -> true));
    }

    /** Those of them that there are and that the reader may read, in the order of the ids, or fewer where they are large. */
    Page<IncidentDetails> named(List<UUID> ids, Reader reader) {
        return told(store.page(ids, ids.size(), reader::mayRead));
    }

    private Page<IncidentDetails> told(Page<Incident> page) {
        return new Page<>(incidents.tell(page.items()), page.next());
    }
}
