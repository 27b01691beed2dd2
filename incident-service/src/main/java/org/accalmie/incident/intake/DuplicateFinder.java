package org.accalmie.incident.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accalmie.incident.record.NaturalKey;

/** Sorts drafts into those that are new and those that are recorded already, be it by another draft before them. */
final class DuplicateFinder {
    private final Map<NaturalKey, KnownIncident> known;
    private final Set<UUID> recorded;
    private final List<Draft> fresh = new ArrayList<>();

    DuplicateFinder(Map<NaturalKey, KnownIncident> known, Set<UUID> recorded) {
        this.known = new HashMap<>(known);
        this.recorded = recorded;
    }

    /** The incident that has the draft's key already; empty where the draft is recorded, or will be. */
    Optional<KnownIncident> earlier(Draft draft) {
        if (recorded.contains(draft.id())) {
            return Optional.empty();
        }
        var key = draft.key();
        var earlier = key.map(known::get);
        if (earlier.isEmpty()) {
            key.ifPresent(it -> known.put(it, KnownIncident.of(draft)));
            fresh.add(draft);
        }
        return earlier;
    }

    List<Draft> fresh() {
        return fresh;
    }
}
