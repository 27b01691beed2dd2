package org.accalmie.followup.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.followup.cause.Want;
import org.jdbi.v3.core.Jdbi;

/** The plans of customers; each is changed under its lock. */
@Singleton
final class PlanStore {
    /** In one order, so that two who wait for some of the same do not wait for each other. */
    private static final String LOCK = """
            select count(pg_advisory_xact_lock(customer))
            from (select distinct hashtextextended(id, 7) as customer from unnest(:customerIds) id order by customer)
            """;

    private final Jdbi jdbi;
    private final FollowUpStore followUps;
    private final WantStore wants;

    PlanStore(Jdbi jdbi, FollowUpStore followUps, WantStore wants) {
        this.jdbi = jdbi;
        this.followUps = followUps;
        this.wants = wants;
    }

    /** Waits until nobody else changes those customers' plans; holds until the transaction ends. What is read then is new. */
    void lock(Collection<String> customerIds) {
        jdbi.useHandle(handle -> handle.createQuery(LOCK)
                .bindArray("customerIds", String.class, customerIds)
                .mapTo(Integer.class)
                .one());
        followUps.readAnew();
    }

    /** The customers to whom calls for those incidents are or were owed, by incident. */
    Map<UUID, Set<String>> customersOf(Collection<UUID> incidentIds) {
        return wants.customersOf(incidentIds);
    }

    /** What came of those incidents later and is still to be called for, whoever's they were. */
    Map<UUID, List<Want>> laterWants(Collection<UUID> incidentIds) {
        return wants.laterOf(incidentIds).stream()
                .map(WantStore.Row::want)
                .collect(groupingBy(want -> want.key().incidentId()));
    }

    CustomerPlans load(Collection<String> customerIds) {
        var rows = wants.of(customerIds);
        var served = rows.stream()
                .filter(row -> !row.open())
                .collect(groupingBy(
                        WantStore.Row::customerId, mapping(row -> row.want().key(), toSet())));
        var wanted = rows.stream()
                .filter(WantStore.Row::open)
                .collect(groupingBy(WantStore.Row::followUpId, mapping(WantStore.Row::want, toSet())));
        var calls = followUps.open(customerIds, wanted).stream().collect(groupingBy(FollowUp::customerId));
        return new CustomerPlans(customerIds.stream()
                .distinct()
                .map(customer -> new CustomerPlan(
                        customer, calls.getOrDefault(customer, List.of()), served.getOrDefault(customer, Set.of())))
                .toList());
    }

    void save(List<PlanChange> changes) {
        followUps.save(changes);
        wants.remove(changes);
        wants.save(changes);
    }
}
