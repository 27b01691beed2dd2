package org.accalmie.events.escalation.vocabulary;

/** Why a case went back to its sender. */
public enum ReturnReason {
    MISSING_INFORMATION,
    WRONG_TEAM,
    UNCLEAR_REQUEST,
    ALREADY_HANDLED,
    OTHER
}
