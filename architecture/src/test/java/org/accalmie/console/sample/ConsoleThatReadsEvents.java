package org.accalmie.console.sample;

import org.accalmie.events.escalation.vocabulary.EscalationState;

/** Breaks the rule that the console knows no other module. */
public final class ConsoleThatReadsEvents {
    public EscalationState state = EscalationState.SENT;
}
