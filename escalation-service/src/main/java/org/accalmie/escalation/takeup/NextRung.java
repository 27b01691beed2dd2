package org.accalmie.escalation.takeup;

import java.time.Instant;

/** Which rung rings next, and when. */
public record NextRung(int number, Instant at) {}
