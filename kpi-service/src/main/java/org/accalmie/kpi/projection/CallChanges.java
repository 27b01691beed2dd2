package org.accalmie.kpi.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.kpi.fact.FollowUpFact;
import org.jspecify.annotations.Nullable;

/** What becomes of calls that events tell of: an older one than is known changes nothing. */
final class CallChanges {
    private final Map<UUID, FollowUpFact> before;
    private final Map<UUID, FollowUpFact> after;

    CallChanges(Map<UUID, FollowUpFact> before, List<FollowUpFact> told) {
        this.before = Map.copyOf(before);
        after = new HashMap<>(before);
        told.forEach(call -> after.merge(call.id(), call, FollowUpFact::with));
    }

    static Set<UUID> ids(List<FollowUpFact> told) {
        var ids = new TreeSet<UUID>();
        told.forEach(call -> ids.add(call.id()));
        return ids;
    }

    /** Each as it is now. */
    Collection<FollowUpFact> now() {
        return after.values();
    }

    List<FollowUpFact> changed() {
        return after.values().stream()
                .filter(call -> !call.equals(before.get(call.id())))
                .toList();
    }

    /** Every incident that one is for, or was for. */
    Set<UUID> incidents() {
        var incidents = new TreeSet<UUID>();
        Stream.concat(before.values().stream(), after.values().stream())
                .forEach(call -> incidents.addAll(call.incidentIds()));
        return incidents;
    }

    /** Whether the call is for the incident, or was. */
    boolean concern(FollowUpFact call, UUID incident) {
        return call.incidentIds().contains(incident) || wasFor(before.get(call.id()), incident);
    }

    private static boolean wasFor(@Nullable FollowUpFact call, UUID incident) {
        return call != null && call.incidentIds().contains(incident);
    }
}
