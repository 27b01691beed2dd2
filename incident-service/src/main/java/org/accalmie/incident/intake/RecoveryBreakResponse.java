package org.accalmie.incident.intake;

import java.time.Instant;

/** Until when the agent is given no other call. */
public record RecoveryBreakResponse(Instant until) {}
