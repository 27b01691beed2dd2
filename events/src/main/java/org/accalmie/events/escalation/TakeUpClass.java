package org.accalmie.events.escalation;

/** What decides the acknowledgement deadline. */
public enum TakeUpClass {
    IMMEDIATE,
    VIP,
    STANDARD
}
