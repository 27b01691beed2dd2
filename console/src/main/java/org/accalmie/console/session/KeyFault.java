package org.accalmie.console.session;

/** Why a key cannot be what somebody wants. */
public enum KeyFault {
    LONG,
    DIGIT,
    TAKEN
}
