package org.accalmie.events.sheet.assessment;

/** Why the customer was angry. */
public enum Reason {
    BROKEN_PROMISE,
    UNMET_EXPECTATION,
    POOR_COMMUNICATION,
    TECHNICAL_PROBLEM,
    FELT_MISTREATED,
    EXTERNAL,
    OUTAGE,
    PAYMENT_TERMS,
    UNRESOLVED,
    OTHER
}
