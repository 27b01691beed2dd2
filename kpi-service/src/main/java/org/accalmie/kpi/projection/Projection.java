package org.accalmie.kpi.projection;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.accalmie.kpi.fact.CustomerFact;
import org.accalmie.kpi.fact.IncidentFact;
import org.accalmie.kpi.rollup.Rollups;

/**
 * Applies what events tell: to the facts, and the difference that makes to the rollups.
 *
 * <p>Whoever applies locks customers, then calls, then incidents, each in the order of their ids.
 */
@Singleton
public class Projection {
    private final CustomerFactStore customers;
    private final FollowUpFactStore followUps;
    private final FactStore facts;
    private final EscalationFactStore escalations;
    private final GestureFactStore gestures;
    private final CommitmentFactStore commitments;
    private final RollupStore rollups;

    Projection(
            CustomerFactStore customers,
            FollowUpFactStore followUps,
            FactStore facts,
            EscalationFactStore escalations,
            GestureFactStore gestures,
            CommitmentFactStore commitments,
            RollupStore rollups) {
        this.customers = customers;
        this.followUps = followUps;
        this.facts = facts;
        this.escalations = escalations;
        this.gestures = gestures;
        this.commitments = commitments;
        this.rollups = rollups;
    }

    /** In the transaction of the caller, which may apply many changes at once but calls this a single time. */
    public void apply(Batch batch) {
        var known = customers.lock(batch.customers());
        var leaving = departed(known, batch.departures());
        var calls = new CallChanges(followUps.lock(CallChanges.ids(batch.followUps())), batch.followUps());
        var before = facts.lock(incidents(batch, calls, leaving.keySet())).stream()
                .collect(toMap(IncidentFact::id, Function.identity()));
        var after = new HashMap<>(before);
        batch.changes().forEach(change -> after.computeIfPresent(change.incidentId(), (id, it) -> change.applyTo(it)));
        calls.now().forEach(call -> after.replaceAll((id, fact) -> calls.concern(call, id) ? fact.with(call) : fact));
        var now = new HashMap<>(known);
        now.putAll(leaving);
        after.replaceAll((id, fact) -> departing(fact, now));
        customers.write(leaving.values());
        followUps.write(calls.changed());
        save(before, after);
    }

    private static Map<String, CustomerFact> departed(
            Map<String, CustomerFact> known, List<Batch.Departure> departures) {
        var leaving = new HashMap<String, CustomerFact>();
        departures.forEach(left -> leaving.put(
                left.customerId(),
                leaving.getOrDefault(left.customerId(), requireNonNull(known.get(left.customerId())))
                        .departing(left.departedOn())));
        leaving.values().removeIf(customer -> customer.equals(known.get(customer.id())));
        return leaving;
    }

    private Set<UUID> incidents(Batch batch, CallChanges calls, Set<String> leaving) {
        var ids = new TreeSet<UUID>();
        batch.changes().forEach(change -> ids.add(change.incidentId()));
        ids.addAll(calls.incidents());
        ids.addAll(customers.incidentsOf(leaving));
        return ids;
    }

    private static IncidentFact departing(IncidentFact fact, Map<String, CustomerFact> customers) {
        var sheet = fact.sheet();
        var customer = sheet == null ? null : customers.get(sheet.customerId());
        return customer == null ? fact : fact.departing(customer.departedOn());
    }

    private void save(Map<UUID, IncidentFact> before, Map<UUID, IncidentFact> after) {
        var difference = new Rollups();
        before.forEach((id, fact) -> difference.replace(fact, after.getOrDefault(id, fact)));
        facts.writeSheets(changed(before, after, IncidentFact::sheet));
        facts.writeWellbeing(changed(before, after, IncidentFact::wellbeing));
        escalations.write(parts(before, after, IncidentFact::escalations));
        gestures.write(parts(before, after, IncidentFact::gestures));
        commitments.write(parts(before, after, IncidentFact::commitments));
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
