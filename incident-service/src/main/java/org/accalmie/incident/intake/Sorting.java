package org.accalmie.incident.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/** Sorts drafts into those that are new and those that are recorded already, be it by another draft before them. */
final class Sorting {
    private final Map<NaturalKey, KnownIncident> known;
    private final Set<UUID> recorded;
    private final BiPredicate<KnownIncident, Draft> saysTheSame;
    private final List<Draft> fresh = new ArrayList<>();

    Sorting(Map<NaturalKey, KnownIncident> known, Set<UUID> recorded, BiPredicate<KnownIncident, Draft> saysTheSame) {
        this.known = new HashMap<>(known);
        this.recorded = recorded;
        this.saysTheSame = saysTheSame;
    }

    /** What becomes of the draft, provided that the fresh ones are recorded. */
    Taken take(Draft draft) {
        if (recorded.contains(draft.id())) {
            return new Taken.Recorded(draft.id());
        }
        var key = draft.key();
        var earlier = key.map(known::get);
        if (earlier.isPresent()) {
            return again(earlier.get(), draft);
        }
        key.ifPresent(it -> known.put(it, KnownIncident.of(draft)));
        fresh.add(draft);
        return new Taken.Recorded(draft.id());
    }

    private Taken again(KnownIncident earlier, Draft draft) {
        return saysTheSame.test(earlier, draft)
                ? new Taken.Known(earlier.id(), earlier.isOriginal())
                : new Taken.Different(earlier.id());
    }

    List<Draft> fresh() {
        return fresh;
    }
}
