package org.accalmie.incident.timeline;

import jakarta.inject.Singleton;
import java.util.List;
import org.accalmie.events.sheet.assessment.Trigger;
import org.accalmie.incident.record.Incident;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.jspecify.annotations.Nullable;

/** The timeline of an incident as far as the caller may see it. */
@Singleton
class Timelines {
    private final TimelineStore store;
    private final Caller caller;

    Timelines(TimelineStore store, Caller caller) {
        this.store = store;
        this.caller = caller;
    }

    /** Newest first; one more than the limit, where there are more. */
    List<Entry> list(Incident incident, Entry.@Nullable Place before, int limit) {
        return store.list(incident.id(), maySeeEscalations(incident), before, limit);
    }

    /** In legal mode escalations are read by those who have the case, supervisors and the sender alone. */
    private boolean maySeeEscalations(Incident incident) {
        return !incident.derived().triggers().contains(Trigger.LEGAL)
                || caller.has(Roles.SUPERVISOR)
                || incident.isAbout(caller.name());
    }
}
