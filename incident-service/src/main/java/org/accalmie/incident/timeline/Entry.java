package org.accalmie.incident.timeline;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened about an incident.
 *
 * @param what the name of the event that told of it
 * @param by who did it; absent where a clock or a policy did
 * @param place where it stands among all of the incident
 */
record Entry(Instant at, String what, @Nullable String by, Map<String, Object> details, Place place) {
    /** Entries sort by time; of one instant, by what comes first by its nature, and then by their keys. */
    record Place(Instant at, int rank, String key) {}
}
