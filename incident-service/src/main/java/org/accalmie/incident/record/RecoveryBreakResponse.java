package org.accalmie.incident.record;

import java.time.Instant;

/** Until when the agent is given no other call. */
public record RecoveryBreakResponse(Instant until) {}
