package org.accalmie.events.care;

/** Why an agent is owed a break. */
public enum BreakCause {
    MODERATE_ANGER,
    STRONG_ANGER,
    EXTREME_ANGER
}
