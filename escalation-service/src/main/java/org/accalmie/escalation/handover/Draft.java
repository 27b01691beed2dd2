package org.accalmie.escalation.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accalmie.events.escalation.EscalationState;

/** The next version of an escalation while it is being written. */
final class Draft {
    private final Escalation before;
    private final Map<String, String> lastBy;

    String team;
    List<String> watchers;
    EscalationState state;
    String owner;
    Preparation preparation;
    TakeUp takeUp;
    Promise promise;

    Draft(Escalation before) {
        this.before = before;
        lastBy = new HashMap<>(before.lastBy());
        team = before.team();
        watchers = before.watchers();
        state = before.state();
        owner = before.owner();
        preparation = before.preparation();
        takeUp = before.takeUp();
        promise = before.promise();
    }

    void done(Move move, String by) {
        lastBy.put(move.rule(), by);
    }

    Escalation next() {
        return new Escalation(
                before.id(),
                before.origin(),
                team,
                before.urgency(),
                watchers,
                before.routing(),
                state,
                owner,
                preparation,
                takeUp,
                promise,
                Map.copyOf(lastBy),
                before.createdAt(),
                before.version() + 1);
    }
}
