package org.accalmie.kpi.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.followup.FollowUpState;
import org.jspecify.annotations.Nullable;

/**
 * A proactive call as its newest event tells it.
 *
 * @param incidentIds those that it is for; it counts for the first alone, and not at all without one
 * @param dueOn the local day of its due time
 * @param doneOn the local day of {@code doneAt}
 * @param planSatisfaction what the customer said then, of every incident that it was for
 */
public record FollowUpFact(
        UUID id,
        int version,
        List<UUID> incidentIds,
        FollowUpState state,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        @Nullable LocalDate doneOn,
        @Nullable Integer planSatisfaction) {
    public FollowUpFact {
        incidentIds = List.copyOf(incidentIds);
    }

    /** The newer of both, in whatever order they come. */
    public FollowUpFact with(FollowUpFact other) {
        return version >= other.version ? this : other;
    }

    /** Whether it was made, or never will be. */
    public boolean isOver() {
        return state == FollowUpState.DONE || state == FollowUpState.MISSED;
    }

    public boolean isOnTime() {
        return state == FollowUpState.DONE && doneOn != null && !doneOn.isAfter(dueOn);
    }

    boolean countsFor(UUID incident) {
        return !incidentIds.isEmpty() && incidentIds.getFirst().equals(incident);
    }
}
