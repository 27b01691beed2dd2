package org.accalmie.events.incident;

/** The states of a gesture. */
public enum GestureState {
    PROPOSED,
    APPROVED,
    REFUSED,
    APPLIED
}
