package org.accalmie.escalation.webhook;

/** There is something to deliver. */
record DeliveryAdded() {}
