package org.accalmie.escalation.timer;

import java.time.Instant;

/** Deadlines were added, the first of which falls due then. */
record DeadlineAdded(Instant earliest) {}
