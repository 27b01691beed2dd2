package org.accalmie.events.sheet;

/** How likely the customer is to leave; CRITICAL asked for cancellation. */
public enum ChurnRisk {
    LOW,
    MODERATE,
    HIGH,
    CRITICAL
}
