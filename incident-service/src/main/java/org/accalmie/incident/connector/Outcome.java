package org.accalmie.incident.connector;

/** What became of what a sender told. */
enum Outcome {
    RECORDED,
    REVISED,
    UNCHANGED,
    /** None of ours. */
    IGNORED,
    /** Kept, to be replayed. */
    REFUSED
}
