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

    public boolean supervises() {
        return teams.contains(Team.SUPERVISOR);
    }

    /** Whether there can be any escalation that this person may see. */
    public boolean concerned() {
        return agent || !teams.isEmpty();
    }

    /** Whether an incident is this person's own: theirs, or recorded by them for somebody else. */
    public boolean owns(String agentId, String recordedBy) {
        return agent && (name.equals(agentId) || name.equals(recordedBy));
    }

    /** The sender is the agent of the incident, whoever recorded it. */
    private boolean sent(Escalation escalation) {
        return agent && name.equals(escalation.origin().agentId());
    }

    public boolean maySee(Escalation escalation) {
        var receives = escalation.origin().legal() ? teams.contains(Team.LEGAL) : teams.contains(escalation.team());
        var origin = escalation.origin();
        return supervises() || receives || owns(origin.agentId(), origin.recordedBy());
    }

    public boolean mayDo(Move move, Escalation escalation) {
        return switch (move.party()) {
            case RECEIVER -> supervises() || teams.contains(escalation.team());
            case SENDER -> sent(escalation);
            case SENDER_OR_SUPERVISOR -> supervises() || sent(escalation);
        };
    }
}
