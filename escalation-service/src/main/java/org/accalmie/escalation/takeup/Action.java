package org.accalmie.escalation.takeup;

/** What a rung does. */
public enum Action {
    /** Reminds the target that nobody took the case up. */
    REMIND,
    /** Brings the case before the target as well. */
    RAISE,
    /** Says that the ladder has come to its end. */
    EXHAUST
}
