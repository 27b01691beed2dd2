package org.accalmie.events.sheet.assessment;

/** How the customer felt at the end of the contact. */
public enum Sentiment {
    STILL_VERY_ANGRY,
    LESS_ANGRY,
    NEUTRAL,
    SATISFIED
}
