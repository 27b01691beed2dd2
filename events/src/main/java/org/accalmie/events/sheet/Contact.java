package org.accalmie.events.sheet;

import java.time.Duration;
import java.time.Instant;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** When the contact began and how long it took; no {@code calmedAfter} means the customer never calmed down. */
public record Contact(
        Instant startedAt,
        @Nullable Duration duration,
        @Nullable Duration calmedAfter) {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(12);

    public Contact {
        ranges(startedAt, duration, calmedAfter)
                .schedulable("startedAt", startedAt)
                .require();
    }

    /** What a contact may be, complete or not; that it is not ahead, the door knows from its clock. */
    public static Ranges ranges(
            @Nullable Instant startedAt, @Nullable Duration duration, @Nullable Duration calmedAfter) {
        return new Ranges()
                .when(startedAt != null && startedAt.isBefore(EARLIEST), "startedAt", "must not be before 1900")
                .when(duration != null && !isPositive(duration), "duration", "must be longer than zero")
                .when(isLongerThan(duration, LONGEST), "duration", "must be at most PT12H")
                .notNegative("calmedAfter", calmedAfter)
                .when(
                        isLongerThan(calmedAfter, duration == null ? LONGEST : duration),
                        "calmedAfter",
                        "must not be longer than the contact");
    }

    /** The start where nobody said how long it took. */
    public Instant endedAt() {
        return duration == null ? startedAt : startedAt.plus(duration);
    }

    private static boolean isPositive(Duration duration) {
        return duration.compareTo(Duration.ZERO) > 0;
    }

    private static boolean isLongerThan(@Nullable Duration duration, Duration limit) {
        return duration != null && duration.compareTo(limit) > 0;
    }
}
