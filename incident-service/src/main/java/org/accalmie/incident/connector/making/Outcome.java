package org.accalmie.incident.connector.making;

/** What became of what a sender told. */
public enum Outcome {
    RECORDED,
    REVISED,
    UNCHANGED,
    /** None of ours. */
    IGNORED,
    /** Kept, to be replayed. */
    REFUSED
}
