package org.accalmie.escalation.ladder;

import java.time.Instant;

/** Which rung rings next, and when. */
public record NextRung(int number, Instant at) {}
