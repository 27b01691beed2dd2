package org.accalmie.escalation.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accalmie.escalation.routing.Assignment;
import org.accalmie.escalation.routing.Router;
import org.accalmie.events.incident.IncidentRecorded;

/** Two policies side by side over the same incidents. */
final class Simulation {
    private static final String NOWHERE = "NONE";

    private final Router inEffect;
    private final Router draft;
    private final Map<String, Integer> before = new TreeMap<>();
    private final Map<String, Integer> after = new TreeMap<>();
    private final List<SimulationResponse.Moved> changed = new ArrayList<>();
    private final Map<String, Integer> unanswered = new TreeMap<>();
    private int incidents;

    Simulation(Router inEffect, Router draft) {
        this.inEffect = inEffect;
        this.draft = draft;
    }

    void take(IncidentRecorded incident) {
        var here = team(inEffect, incident);
        var there = team(draft, incident);
        before.merge(here, 1, Integer::sum);
        after.merge(there, 1, Integer::sum);
        draft.unanswered(incident).forEach(rule -> unanswered.merge(rule, 1, Integer::sum));
        incidents++;
        if (!here.equals(there)) {
            changed.add(new SimulationResponse.Moved(incident.id().toString(), here, there));
        }
    }

    SimulationResponse result() {
        return new SimulationResponse(incidents, before, after, changed, unanswered);
    }

    private static String team(Router router, IncidentRecorded incident) {
        return router.route(incident).map(Assignment::team).orElse(NOWHERE);
    }
}
