package org.accalmie.incident.gesture;

/** The states of a gesture. */
public enum GestureState {
    PROPOSED,
    APPROVED,
    REFUSED,
    APPLIED
}
