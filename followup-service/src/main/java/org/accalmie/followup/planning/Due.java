package org.accalmie.followup.planning;

import java.time.Instant;
import java.time.LocalDate;

/** When a call is due, and on which day of the supervisors' calendar that is. */
record Due(LocalDate on, Instant at) {}
