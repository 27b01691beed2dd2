package org.accalmie.incident.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Sorts drafts into those that are new and those that are recorded already, be it by another draft before them. */
final class Sorting {
    private final Map<NaturalKey, KnownIncident> known;
    private final Set<UUID> recorded;
    private final List<Draft> fresh = new ArrayList<>();

    Sorting(Map<NaturalKey, KnownIncident> known, Set<UUID> recorded) {
        this.known = new HashMap<>(known);
        this.recorded = recorded;
    }

    /** What becomes of the draft, provided that the fresh ones are recorded. */
    Taken take(Draft draft) {
        var digest = draft.documents().digest();
        if (recorded.contains(draft.id())) {
            return new Taken.Recorded(draft.id());
        }
        var key = NaturalKey.of(draft.sheet());
        var earlier = key.map(known::get);
        if (earlier.isPresent()) {
            return earlier.get().answer(digest, draft.recordedBy());
        }
        key.ifPresent(it -> known.put(it, KnownIncident.of(draft, digest)));
        fresh.add(draft);
        return new Taken.Recorded(draft.id());
    }

    List<Draft> fresh() {
        return fresh;
    }
}
