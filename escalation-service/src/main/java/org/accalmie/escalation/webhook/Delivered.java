package org.accalmie.escalation.webhook;

/** A delivery, and the call by which the receiver took it. */
record Delivered(Delivery delivery, Attempt attempt) {}
