package org.accalmie.events.sheet;

/** What the customer is worth to the company, as the source system says. */
public enum CustomerValue {
    LOW,
    MEDIUM,
    HIGH
}
