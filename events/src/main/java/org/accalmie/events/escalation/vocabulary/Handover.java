package org.accalmie.events.escalation.vocabulary;

/** Who the customer's contact is after take-up: the receiver, or still the sender. */
public enum Handover {
    TRANSFERRED,
    COORDINATED
}
