package org.accalmie.escalation.handover;

/** Who may do a command. */
enum Party {
    RECEIVER,
    SENDER,
    SENDER_OR_SUPERVISOR
}
