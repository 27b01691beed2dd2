package org.accalmie.escalation.timer;

/** Which of an escalation's clocks a deadline belongs to. */
public enum TimerKind {
    /** The sender's hour to complete a dossier, then the daily reminders of a returned one. */
    PREPARATION,
    /** The rungs of the receiver's ladder. */
    TAKE_UP,
    /** The next update that the customer was promised. */
    UPDATE
}
