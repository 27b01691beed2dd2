package org.accalmie.kpi.fact;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.Verdict;
import org.accalmie.events.sheet.GestureType;
import org.jspecify.annotations.Nullable;

/**
 * A gesture as its newest event tells it, except for {@code overdue}, which stays true.
 *
 * @param value in EUR; absent for a month of an unknown monthly amount
 * @param verdict of the policy, or the supervisor's who overrode it
 * @param decidedAt when it was approved or refused
 * @param overdue whether it was ever approved for 24 hours without being applied
 */
public record GestureFact(
        UUID id,
        UUID incidentId,
        int version,
        GestureType type,
        @Nullable BigDecimal value,
        GestureState state,
        Verdict verdict,
        @Nullable Instant decidedAt,
        @Nullable Instant appliedAt,
        boolean overdue) {
    /** An approved gesture is a promise that is kept within a day (domain.md section 6). */
    private static final Duration APPLIED_WITHIN = Duration.ofHours(24);

    /** What both together say, in whatever order they come. */
    public GestureFact with(GestureFact other) {
        var newest = version >= other.version ? this : other;
        return new GestureFact(
                id,
                incidentId,
                newest.version,
                newest.type,
                newest.value,
                newest.state,
                newest.verdict,
                newest.decidedAt,
                newest.appliedAt,
                overdue || other.overdue);
    }

    /** Whether its promise has been kept or broken. */
    public boolean isDue() {
        return overdue || state == GestureState.APPLIED;
    }

    public boolean appliedInTime() {
        return decidedAt != null && appliedAt != null && !appliedAt.isAfter(decidedAt.plus(APPLIED_WITHIN));
    }
}
