package org.accalmie.events.sheet;

/** Where abuse came from. */
public enum AbuseOrigin {
    KICKED_AROUND,
    NO_REQUEST,
    INTOXICATED,
    OTHER
}
