package org.accalmie.incident.sample;

import java.time.Instant;

/** Breaks the rule that time is injected. */
public class ClockReader {
    Instant now = Instant.now();
}
