package org.accalmie.kpi.projection;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.kpi.fact.IncidentFact;

/** Applies what events tell: to the facts, and the difference that makes to the rollups. */
@Singleton
class Projection {
    private final FactStore facts;
    private final EscalationFactStore escalations;
    private final GestureFactStore gestures;
    private final RollupStore rollups;

    Projection(FactStore facts, EscalationFactStore escalations, GestureFactStore gestures, RollupStore rollups) {
        this.facts = facts;
        this.escalations = escalations;
        this.gestures = gestures;
        this.rollups = rollups;
    }

    /** In the transaction of the caller, which may apply many changes at once but calls this a single time. */
    void apply(List<? extends Change> changes) {
        var ids = changes.stream().map(Change::incidentId).distinct().toList();
        var before = facts.lock(ids).stream().collect(Collectors.toMap(IncidentFact::id, Function.identity()));
        var after = new HashMap<>(before);
        changes.forEach(change -> after.computeIfPresent(change.incidentId(), (id, fact) -> change.applyTo(fact)));
        save(before, after);
    }

    private void save(Map<UUID, IncidentFact> before, Map<UUID, IncidentFact> after) {
        var difference = new Rollups();
        before.forEach((id, fact) -> difference.replace(fact, after.getOrDefault(id, fact)));
        facts.writeSheets(changed(before, after, IncidentFact::sheet));
        facts.writeWellbeing(changed(before, after, IncidentFact::wellbeing));
        escalations.write(parts(before, after, IncidentFact::escalations));
        gestures.write(parts(before, after, IncidentFact::gestures));
        rollups.add(difference);
    }

    private static List<IncidentFact> changed(
            Map<UUID, IncidentFact> before, Map<UUID, IncidentFact> after, Function<IncidentFact, ?> part) {
        return after.values().stream()
                .filter(fact -> !Objects.equals(part.apply(fact), part.apply(before.get(fact.id()))))
                .toList();
    }

    private static <T> List<T> parts(
            Map<UUID, IncidentFact> before, Map<UUID, IncidentFact> after, Function<IncidentFact, Map<UUID, T>> parts) {
        return changed(before, after, parts).stream()
                .flatMap(fact -> {
                    var known = parts.apply(requireNonNull(before.get(fact.id())));
                    return parts.apply(fact).entrySet().stream()
                            .filter(part -> !part.getValue().equals(known.get(part.getKey())))
                            .map(Map.Entry::getValue);
                })
                .toList();
    }
}
