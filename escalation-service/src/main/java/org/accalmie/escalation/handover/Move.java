package org.accalmie.escalation.handover;

import static org.accalmie.events.escalation.EscalationState.ACKNOWLEDGED;
import static org.accalmie.events.escalation.EscalationState.SENT;

import java.util.Map;
import java.util.Optional;
import org.accalmie.events.escalation.EscalationState;

/** The table of legal transitions: from which states each command leads where, and who may do it. */
enum Move {
    ACKNOWLEDGE("acknowledge-when-sent", Party.RECEIVER, Map.of(SENT, ACKNOWLEDGED));

    private final String rule;
    private final Party party;
    private final Map<EscalationState, EscalationState> edges;

    Move(String rule, Party party, Map<EscalationState, EscalationState> edges) {
        this.rule = rule;
        this.party = party;
        this.edges = edges;
    }

    /** The rule's name, as a refusal names it. */
    String rule() {
        return rule;
    }

    Party party() {
        return party;
    }

    /** Where the command leads from that state; empty where it is not legal. */
    Optional<EscalationState> from(EscalationState state) {
        return Optional.ofNullable(edges.get(state));
    }
}
