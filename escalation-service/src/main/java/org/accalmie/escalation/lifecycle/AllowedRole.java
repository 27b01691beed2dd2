package org.accalmie.escalation.lifecycle;

/** Who may do a command. */
enum AllowedRole {
    RECEIVER,
    SENDER,
    SENDER_OR_SUPERVISOR
}
