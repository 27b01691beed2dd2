package org.accalmie.console.timeline;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as the services tell it.
 *
 * @param by absent, or {@code clock}, where nobody did it
 */
public record TimelineEntry(
        Instant at,
        @Nullable String by,
        String what,
        @Nullable Map<String, Object> details) {}
