package org.accalmie.incident.recap;

/** Where a recap is: still to be sent, taken by the mail server, or given up. */
public enum DeliveryState {
    WAITING,
    SENT,
    FAILED
}
