package org.accalmie.events.escalation.vocabulary;

/** Whether the escalation helped, as the sender sees it. */
public enum Helpful {
    YES,
    PARTLY,
    NO
}
