package org.accalmie.console.person;

/** Why a key cannot be what somebody wants. */
public enum KeyFault {
    LONG,
    DIGIT,
    TAKEN
}
