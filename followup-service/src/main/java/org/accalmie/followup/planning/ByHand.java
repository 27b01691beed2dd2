package org.accalmie.followup.planning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody planned the call, and for which incidents; such a call never moves by itself. */
record ByHand(
        String plannedBy, List<UUID> incidentIds, @Nullable String note) {
    ByHand {
        incidentIds = List.copyOf(incidentIds);
    }
}
