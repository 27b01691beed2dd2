package org.accalmie.events.escalation.vocabulary;

/** What became of a case. */
public enum Outcome {
    SOLVED,
    WORKAROUND,
    EXCEPTION_GRANTED,
    REFUSED_WITH_ALTERNATIVE,
    NOTHING_TO_DO
}
