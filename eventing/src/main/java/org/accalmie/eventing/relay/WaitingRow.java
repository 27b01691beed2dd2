package org.accalmie.eventing.relay;

import org.accalmie.eventing.outbox.OutboxRow;

/** A row of the outbox at its place in the order. */
record WaitingRow(long id, OutboxRow content) {}
