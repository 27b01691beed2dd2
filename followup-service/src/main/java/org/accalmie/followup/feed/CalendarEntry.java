package org.accalmie.followup.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call in somebody's calendar.
 *
 * @param customerId absent once the customer is erased
 * @param revision grows with each change, so that a calendar knows the newer of two
 * @param cancelled the call was called off, is somebody else's now, or its customer was erased
 */
record CalendarEntry(UUID followUpId, @Nullable String customerId, Instant dueAt, int revision, boolean cancelled) {}
