package org.accalmie.escalation.lifecycle;

import java.util.Set;
import org.accalmie.escalation.team.Team;
import org.accalmie.events.sheet.Agent;

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

    /** Whether an incident is this person's own: theirs, or recorded by them for a colleague, unless it is legal. */
    public boolean owns(Origin origin) {
        return owns(origin.agentId(), origin.recordedBy(), origin.legal());
    }

    public boolean maySee(Escalation escalation) {
        return maySee(Scope.of(escalation));
    }

    public boolean maySee(Scope scope) {
        return supervises() || owns(scope.agentId(), scope.recordedBy(), scope.legal()) || receives(scope);
    }

    private boolean owns(String agentId, String recordedBy, boolean legal) {
        return agent && (Agent.isSame(agentId, name) || (!legal && name.equals(recordedBy)));
    }

    /** The sender is the agent of the incident, whoever recorded it. */
    private boolean sent(Origin origin) {
        return agent && origin.isSentBy(name);
    }

    /** In legal mode LEGAL reads every case, and its team one that somebody gave to it. */
    private boolean receives(Scope scope) {
        return (scope.openToTeam() && teams.contains(scope.team())) || (scope.legal() && teams.contains(Team.LEGAL));
    }

    public boolean mayDo(CommandType type, Escalation escalation) {
        return switch (type.party()) {
            case RECEIVER -> supervises() || teams.contains(escalation.team());
            case SENDER -> sent(escalation.origin());
            case SENDER_OR_SUPERVISOR -> supervises() || sent(escalation.origin());
        };
    }
}
