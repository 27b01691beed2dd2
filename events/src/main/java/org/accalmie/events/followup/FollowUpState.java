package org.accalmie.events.followup;

/** The states of a proactive call. */
public enum FollowUpState {
    PLANNED,
    DONE,
    MISSED,
    CANCELLED
}
