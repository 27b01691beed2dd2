package org.accalmie.events.incident;

import java.util.UUID;

/** The billing tool confirmed that the customer got the gesture. */
public record GestureApplied(UUID incidentId, String customerId, OfferedGesture gesture) implements GestureEvent {}
