package org.accalmie.events.escalation.vocabulary;

/** What decides the acknowledgement deadline. */
public enum TakeUpClass {
    IMMEDIATE,
    VIP,
    STANDARD
}
