package org.accalmie.events.followup;

/** The states of a commitment; only an open one changes. */
public enum CommitmentState {
    OPEN,
    KEPT,
    BROKEN,
    RELEASED
}
