package org.accalmie.events.sheet;

/** How angry the customer was, from frustrated but respectful to threats. */
public enum Anger {
    MILD,
    MODERATE,
    STRONG,
    EXTREME
}
