package org.accalmie.events.escalation;

/** Who the customer's contact is after take-up: the receiver, or still the sender. */
public enum Handover {
    TRANSFERRED,
    COORDINATED
}
