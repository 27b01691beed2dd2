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

    /** Whether an incident is this person's own. */
    public boolean sent(String agentId, String recordedBy) {
        return agent && (name.equals(agentId) || name.equals(recordedBy));
    }

    private boolean sent(Escalation escalation) {
        return sent(escalation.origin().agentId(), escalation.origin().recordedBy());
    }

    public boolean maySee(Escalation escalation) {
        var receives = escalation.origin().legal() ? teams.contains(Team.LEGAL) : teams.contains(escalation.team());
        return supervises() || receives || sent(escalation);
    }

    public boolean mayDo(Command command, Escalation escalation) {
        return switch (command.move().party()) {
            case RECEIVER -> supervises() || teams.contains(escalation.team());
            case SENDER -> sent(escalation);
            case SENDER_OR_SUPERVISOR -> supervises() || sent(escalation);
        };
    }
}
