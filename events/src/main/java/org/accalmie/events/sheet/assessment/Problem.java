package org.accalmie.events.sheet.assessment;

/** What kind of problem lies behind the anger. */
public enum Problem {
    UNKEPT_PROMISE,
    PERSISTENT_TECHNICAL,
    MISCOMMUNICATION,
    SYSTEM_FAILURE
}
