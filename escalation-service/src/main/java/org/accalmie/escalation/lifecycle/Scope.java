package org.accalmie.escalation.lifecycle;

/** What of an escalation decides who sees it. */
public record Scope(String team, boolean openToTeam, boolean legal, String agentId, String recordedBy) {

    public static Scope of(Escalation escalation) {
        var origin = escalation.origin();
        return new Scope(
                escalation.team(), escalation.openToItsTeam(), origin.legal(), origin.agentId(), origin.recordedBy());
    }
}
