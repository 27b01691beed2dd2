package org.accalmie.followup.planning;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** That somebody planned the call, and for which incidents; such a call never moves by itself. */
public record ByHand(
        String plannedBy, List<UUID> incidentIds, @Nullable String note) {
    public ByHand {
        incidentIds = List.copyOf(incidentIds);
    }

    /** What both name, as the first of them planned it. */
    ByHand and(@Nullable ByHand other) {
        if (other == null) {
            return this;
        }
        var both = Stream.concat(incidentIds.stream(), other.incidentIds.stream());
        return new ByHand(plannedBy, both.distinct().toList(), note == null ? other.note : note);
    }
}
