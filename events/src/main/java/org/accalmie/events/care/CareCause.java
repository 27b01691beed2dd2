package org.accalmie.events.care;

/** Why an agent is looked after. */
public enum CareCause {
    /** Two contacts or more of strong or extreme anger on one day. */
    AGGRESSIVE_CONTACTS,
    LOW_WELLBEING,
    DISTRESS
}
