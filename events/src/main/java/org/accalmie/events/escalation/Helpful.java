package org.accalmie.events.escalation;

/** Whether the escalation helped, as the sender sees it. */
public enum Helpful {
    YES,
    PARTLY,
    NO
}
