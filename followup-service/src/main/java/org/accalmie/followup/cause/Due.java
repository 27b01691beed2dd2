package org.accalmie.followup.cause;

import java.time.Instant;
import java.time.LocalDate;

/** When a call is due, and on which day of the supervisors' calendar that is. */
public record Due(LocalDate on, Instant at) {}
