package org.accalmie.escalation.webhook;

/** What became of a delivery. */
public enum DeliveryState {
    PENDING,
    DELIVERED,
    GIVEN_UP
}
