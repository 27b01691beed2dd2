package org.accalmie.events.sheet.assessment;

/** The category a signal belongs to; it decides where an escalation goes. */
public enum Trigger {
    LEGAL,
    SECURITY,
    REPUTATION,
    BILLING,
    TECHNICAL,
    AUTHORITY,
    REPETITION,
    BLOCKAGE,
    CHURN,
    ABUSE,
    OUT_OF_SCOPE
}
