package org.accalmie.events.escalation.vocabulary;

/** What the customer's case needs. */
public enum Urgency {
    IMMEDIATE,
    H24,
    H72
}
