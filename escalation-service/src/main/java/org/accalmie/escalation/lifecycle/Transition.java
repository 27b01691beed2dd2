package org.accalmie.escalation.lifecycle;

import static org.accalmie.events.escalation.EscalationState.ACKNOWLEDGED;
import static org.accalmie.events.escalation.EscalationState.CANCELLED;
import static org.accalmie.events.escalation.EscalationState.PREPARING;
import static org.accalmie.events.escalation.EscalationState.RESOLVED;
import static org.accalmie.events.escalation.EscalationState.RETURNED;
import static org.accalmie.events.escalation.EscalationState.SENT;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.accalmie.events.escalation.EscalationState;

/** The table of legal transitions: from which states each command leads where, and who may do it. */
public enum Transition {
    ACKNOWLEDGE("acknowledge-when-sent", AllowedRole.RECEIVER, Map.of(SENT, ACKNOWLEDGED)),
    UPDATE("update-when-acknowledged", AllowedRole.RECEIVER, Map.of(ACKNOWLEDGED, ACKNOWLEDGED)),
    TRANSFER("transfer-when-sent-or-acknowledged", AllowedRole.RECEIVER, Map.of(SENT, SENT, ACKNOWLEDGED, SENT)),
    RETURN("return-when-sent-or-acknowledged", AllowedRole.RECEIVER, Map.of(SENT, RETURNED, ACKNOWLEDGED, RETURNED)),
    COMPLETE("complete-when-preparing-or-returned", AllowedRole.SENDER, Map.of(PREPARING, SENT, RETURNED, SENT)),
    WAIT(
            "wait-when-acknowledged-and-not-waiting",
            AllowedRole.RECEIVER,
            Map.of(ACKNOWLEDGED, ACKNOWLEDGED),
            escalation -> !escalation.waiting()),
    RESUME("resume-when-waiting", AllowedRole.RECEIVER, Map.of(ACKNOWLEDGED, ACKNOWLEDGED), Escalation::waiting),
    RESOLVE("resolve-when-acknowledged", AllowedRole.RECEIVER, Map.of(ACKNOWLEDGED, RESOLVED)),
    JUDGE("judge-once-resolved", AllowedRole.SENDER, Map.of(RESOLVED, RESOLVED), Escalation::unjudged),
    CANCEL(
            "cancel-unless-resolved",
            AllowedRole.SENDER_OR_SUPERVISOR,
            Map.of(PREPARING, CANCELLED, SENT, CANCELLED, ACKNOWLEDGED, CANCELLED, RETURNED, CANCELLED)),
    DECIDE(
            "decide-once-while-sent-or-acknowledged",
            AllowedRole.RECEIVER,
            Map.of(SENT, SENT, ACKNOWLEDGED, ACKNOWLEDGED),
            escalation -> escalation.decision() == null);

    private final String rule;
    private final AllowedRole party;
    private final Map<EscalationState, EscalationState> edges;
    private final Predicate<Escalation> guard;

    Transition(String rule, AllowedRole party, Map<EscalationState, EscalationState> edges) {
        this(rule, party, edges, escalation -> true);
    }

    Transition(
            String rule, AllowedRole party, Map<EscalationState, EscalationState> edges, Predicate<Escalation> guard) {
        this.rule = rule;
        this.party = party;
        this.edges = edges;
        this.guard = guard;
    }

    /** The rule's name, as a refusal names it. */
    public String rule() {
        return rule;
    }

    AllowedRole party() {
        return party;
    }

    /** Where the command leads; empty where it is not legal. */
    public Optional<EscalationState> from(Escalation escalation) {
        return Optional.ofNullable(edges.get(escalation.state())).filter(next -> guard.test(escalation));
    }
}
