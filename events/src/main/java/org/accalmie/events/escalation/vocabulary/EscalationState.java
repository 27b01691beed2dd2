package org.accalmie.events.escalation.vocabulary;

/** The states of an escalation. */
public enum EscalationState {
    PREPARING,
    SENT,
    ACKNOWLEDGED,
    RETURNED,
    RESOLVED,
    CANCELLED
}
