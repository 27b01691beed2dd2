package org.accalmie.events.sheet.assessment;

/** How likely the customer is to leave; CRITICAL asked for cancellation. */
public enum ChurnRisk {
    LOW,
    MODERATE,
    HIGH,
    CRITICAL
}
