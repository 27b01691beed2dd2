package org.accalmie.escalation.handover;

import java.util.Set;
import org.accalmie.escalation.policy.Team;

/**
 * Somebody who reads or acts.
 *
 * @param teams the teams the person belongs to
 * @param agent whether the person takes calls and so may be a sender
 */
public record Actor(String name, Set<String> teams, boolean agent) {

    boolean supervises() {
        return teams.contains(Team.SUPERVISOR);
    }

    /** Whether there can be any escalation that this person may see. */
    boolean concerned() {
        return agent || !teams.isEmpty();
    }

    boolean sent(Escalation escalation) {
        var origin = escalation.origin();
        return agent && (name.equals(origin.agentId()) || name.equals(origin.recordedBy()));
    }

    boolean maySee(Escalation escalation) {
        var receives = escalation.origin().legal()
                ? teams.contains(Team.LEGAL)
                : teams.contains(escalation.team());
        return supervises() || receives || sent(escalation);
    }

    boolean mayDo(Move move, Escalation escalation) {
        return switch (move.party()) {
            case RECEIVER -> supervises() || teams.contains(escalation.team());
            case SENDER -> sent(escalation);
            case SENDER_OR_SUPERVISOR -> supervises() || sent(escalation);
        };
    }
}
