package org.accalmie.incident.sheet;

import static org.accalmie.incident.sheet.Checked.Fault.when;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the contact began, how long it took, and when the customer calmed down; absent means never. */
@Consistent
public record ContactRequest(
        @NotNull(groups = Recorded.class) @NotAhead @Nullable
        Instant startedAt,

        @Nullable Duration duration,
        @Nullable Duration calmedAfter)
        implements Checked {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(12);

    @Override
    public List<Fault> faults() {
        return Stream.of(
                        when(isBeyondMemory(startedAt), "startedAt", "must not be before 1900"),
                        when(duration != null && !isPositive(duration), "duration", "must be longer than zero"),
                        when(isLongerThan(duration, LONGEST), "duration", "must be at most PT12H"),
                        when(calmedAfter != null && calmedAfter.isNegative(), "calmedAfter", "must not be negative"),
                        when(calmsTooLate(), "calmedAfter", "must not be longer than the contact"))
                .flatMap(faults -> faults)
                .toList();
    }

    private static boolean isBeyondMemory(@Nullable Instant instant) {
        return instant != null && instant.isBefore(EARLIEST);
    }

    private boolean calmsTooLate() {
        return isLongerThan(calmedAfter, duration == null ? LONGEST : duration);
    }

    private static boolean isPositive(Duration duration) {
        return duration.compareTo(Duration.ZERO) > 0;
    }

    private static boolean isLongerThan(@Nullable Duration duration, Duration limit) {
        return duration != null && duration.compareTo(limit) > 0;
    }
}
