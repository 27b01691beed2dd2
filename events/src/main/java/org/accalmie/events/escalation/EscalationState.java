package org.accalmie.events.escalation;

/** The states of an escalation. */
public enum EscalationState {
    PREPARING,
    SENT,
    ACKNOWLEDGED,
    RETURNED,
    RESOLVED,
    CANCELLED
}
