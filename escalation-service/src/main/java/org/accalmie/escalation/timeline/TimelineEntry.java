package org.accalmie.escalation.timeline;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of a timeline, with who did it and when.
 *
 * @param by who did it; {@link #CLOCK} when nobody did
 */
public record TimelineEntry(UUID escalationId, Instant at, String by, Entry entry) {
    public static final String CLOCK = "clock";
}
