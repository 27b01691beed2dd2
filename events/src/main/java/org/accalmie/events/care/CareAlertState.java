package org.accalmie.events.care;

/** Where a care alert stands. */
public enum CareAlertState {
    OPEN,
    ACKNOWLEDGED,
    CLOSED,
    CANCELLED
}
