package org.accalmie.events.incident;

import java.util.UUID;

/** A supervisor gave another verdict than the policy. */
public record GestureJudged(UUID incidentId, String customerId, OfferedGesture gesture) implements GestureEvent {}
