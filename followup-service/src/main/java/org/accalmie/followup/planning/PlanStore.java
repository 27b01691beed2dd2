package org.accalmie.followup.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The plans of customers; each is changed under its lock. */
@Singleton
final class PlanStore {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:customerId, 7))";

    private final Jdbi jdbi;
    private final FollowUpStore followUps;
    private final WantStore wants;

    PlanStore(Jdbi jdbi, FollowUpStore followUps, WantStore wants) {
        this.jdbi = jdbi;
        this.followUps = followUps;
        this.wants = wants;
    }

    /** Waits until nobody else changes the customer's plan; holds until the transaction ends. What is read then is new. */
    void lock(String customerId) {
        jdbi.useHandle(handle -> handle.createQuery(LOCK)
                .bind("customerId", customerId)
                .mapTo(Integer.class)
                .one());
        followUps.readAnew();
    }

    /** The customers to whom calls for that incident are or were owed. */
    List<String> customersOf(UUID incidentId) {
        return wants.customersOf(incidentId);
    }

    /** What came of that incident later and is still to be called for, whoever's it was. */
    List<Want> laterWants(UUID incidentId) {
        return wants.laterOf(incidentId).stream().map(WantStore.Row::want).toList();
    }

    CustomerPlan load(String customerId) {
        var rows = wants.of(customerId);
        var served = rows.stream()
                .filter(row -> !row.open())
                .map(row -> row.want().key())
                .collect(toSet());
        var wanted = rows.stream()
                .filter(WantStore.Row::open)
                .collect(groupingBy(WantStore.Row::followUpId, mapping(WantStore.Row::want, toSet())));
        return new CustomerPlan(customerId, followUps.open(customerId, wanted), served);
    }

    void save(PlanChange change) {
        var customerId = change.after().customerId();
        followUps.save(change.calls());
        wants.remove(customerId, change.goneWants());
        wants.save(customerId, change.movedWants());
    }
}
