package org.accalmie.events.followup;

/** What the customer means to do, as they said in a proactive call. */
public enum Intent {
    STAYS,
    UNDECIDED,
    LEAVING,
    LEFT
}
