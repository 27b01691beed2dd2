package org.accalmie.escalation.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An entry of the timeline.
 *
 * @param by who did it; {@link #CLOCK} when nobody did
 * @param what a command's rule or an event's name
 * @param details why, in the words that were given
 */
public record TimelineEntry(UUID escalationId, Instant at, String by, String what, Map<String, String> details) {
    public static final String CLOCK = "clock";
    /** The detail that names who may read the case from then on. */
    public static final String READER = "reader";
}
