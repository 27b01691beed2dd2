package org.accalmie.escalation.handover;

/** Who may do a command. */
enum AllowedRole {
    RECEIVER,
    SENDER,
    SENDER_OR_SUPERVISOR
}
