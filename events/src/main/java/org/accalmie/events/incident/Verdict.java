package org.accalmie.events.incident;

/** What the gesture policy, or a supervisor instead of it, thinks of an offer. */
public enum Verdict {
    WITHIN_POLICY,
    TOO_GENEROUS,
    UNJUSTIFIED
}
