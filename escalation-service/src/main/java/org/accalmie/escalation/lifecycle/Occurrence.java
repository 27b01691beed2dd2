package org.accalmie.escalation.lifecycle;

/** What happens to an escalation without a command. */
public enum Occurrence implements Trigger {
    /** A rule or a person escalates an incident. */
    OPENING,
    /** The sender's clock rings. */
    PREPARATION_DUE,
    /** The receiver's clock rings. */
    TAKE_UP_DUE,
    /** The customer's clock rings. */
    UPDATE_DUE,
    /** The incident was corrected. */
    CORRECTION,
    /** The incident turns out to be taken over from an older system. */
    RETRACTION,
    /** Somebody could not be told. */
    UNDELIVERED,
    /** The customer is erased. */
    ERASURE
}
