package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.accalmie.incident.record.Incident;
import org.accalmie.incident.record.Reader;
import org.accalmie.incident.record.Refusals;
import org.accalmie.web.ProblemException;
import org.accalmie.web.access.AccessCheck;
import org.accalmie.web.caller.Caller;

/** The incidents that the caller may see: a supervisor all, others their own. */
@Singleton
public class VisibleIncidents implements AccessCheck {
    private final Incidents incidents;
    private final Caller caller;

    VisibleIncidents(Incidents incidents, Caller caller) {
        this.incidents = incidents;
        this.caller = caller;
    }

    @Override
    public void require(UUID id) {
        var unused = get(id);
    }

    /** Ends the request with 404 where there is none, and with 403 where it is not the caller's to see. */
    public Incident get(UUID id) {
        return requireVisible(incidents.find(id).orElseThrow(() -> notThere(id)));
    }

    /**
     * As {@link #get}, to change the incident: nobody else does until the transaction ends. Ends the request with 409
     * where it was erased, or personal data would come back that nobody erases again.
     */
    public Incident lock(UUID id) {
        var incident = requireVisible(incidents.lock(id).orElseThrow(() -> notThere(id)));
        if (incidents.isErased(id)) {
            throw Refusals.erased();
        }
        return incident;
    }

    Incident requireVisible(Incident incident) {
        if (!Reader.of(caller).mayRead(incident)) {
            throw Refusals.notYours();
        }
        return incident;
    }

    private static ProblemException notThere(UUID id) {
        return ProblemException.notFound("There is no incident " + id + ".");
    }
}
