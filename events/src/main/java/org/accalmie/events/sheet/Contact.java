package org.accalmie.events.sheet;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the contact began and how long it took; no {@code calmedAfter} means the customer never calmed down. */
public record Contact(
        Instant startedAt,
        @Nullable Duration duration,
        @Nullable Duration calmedAfter) {}
