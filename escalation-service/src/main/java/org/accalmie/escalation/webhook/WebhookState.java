package org.accalmie.escalation.webhook;

/** Whether a webhook is called. */
public enum WebhookState {
    ACTIVE,

    /** Nothing is sent; what is told meanwhile waits, until it is too old. */
    PAUSED
}
