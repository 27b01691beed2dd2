package org.accalmie.followup.planning;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** That somebody planned the call, and for which incidents; such a call never moves by itself. */
record ByHand(
        String plannedBy, List<UUID> incidentIds, @Nullable String note) {
    ByHand {
        incidentIds = List.copyOf(incidentIds);
    }

    /** A second call by hand on the same day: one call, everything that was said kept. */
    ByHand and(ByHand later) {
        var incidents = Stream.concat(incidentIds.stream(), later.incidentIds.stream())
                .distinct()
                .toList();
        var notes =
                Stream.of(note, later.note).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
        return new ByHand(plannedBy, incidents, notes.isEmpty() ? null : notes);
    }
}
