package org.accalmie.events.sheet;

/** The kinds of goodwill gesture. */
public enum GestureType {
    WORKSHOP_CREDIT,
    ACCOUNT_CREDIT,
    FREE_MONTH,
    EXPERT_CALL,
    FULL_REFUND,
    OTHER
}
