package org.accalmie.followup.planning;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.accalmie.calendar.BusinessCalendar;
import org.accalmie.eventing.Ids;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.incident.IncidentRecorded;

/** Keeps the plan of each customer, one change at a time. */
@Singleton
public final class FollowUps {
    private final CallDays days = new CallDays(BusinessCalendar.standard());
    private final Planner planner;
    private final PlanStore store;
    private final Outbox outbox;
    private final InstantSource clock;

    FollowUps(PlanStore store, Outbox outbox, InstantSource clock, Ids ids) {
        this.planner = new Planner(days, clock, ids::next);
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Plans anew what the incident as it now stands asks for. */
    public void planFrom(IncidentRecorded sheet) {
        var incident = IncidentCauses.of(sheet);
        var customers = concernedBy(incident);
        customers.forEach(store::lock);
        var later = store.laterWants(incident.incidentId());
        customers.forEach(customer -> change(
                customer,
                plan -> sheet.historical() || !customer.equals(incident.customerId())
                        ? planner.forget(plan, incident.incidentId())
                        : planner.plan(plan, incident, later)));
    }

    PlanningResult planByHand(String customerId, Instant dueAt, ByHand hand) {
        var due = days.due(dueAt);
        var change = change(customerId, plan -> planner.planByHand(plan, due, hand));
        var first = change.before().byHandOn(due.on());
        if (first.isPresent()) {
            return new PlanningResult.Refused(first.get().id());
        }
        var call = change.after().openOn(due.on()).orElseThrow();
        return change.isNew(call)
                ? new PlanningResult.Planned(call.id(), days.warning(due))
                : new PlanningResult.TakenInHand(call.id(), days.warning(due));
    }

    /** What would become of the customer's plan. */
    PlanChange tryOut(IncidentCauses incident) {
        var before = store.load(incident.customerId());
        return new PlanChange(before, planner.plan(before, incident));
    }

    /** Plans the call that a later fact asks for, once. */
    public void planFrom(LaterFact fact) {
        change(fact.customerId(), plan -> planner.planLater(plan, fact));
    }

    /**
     * Does something with an open call of the customer.
     *
     * @return empty where it is not open any more
     */
    Optional<FollowUp> perform(String customerId, UUID id, FollowUpCommand command) {
        var change = change(
                customerId,
                plan -> plan.call(id)
                        .map(call -> command.perform(call, days, clock.instant()))
                        .map(call -> planner.replace(plan, call))
                        .orElse(plan));
        return change.before().call(id).isPresent() ? change.after().call(id) : Optional.empty();
    }

    /** Finds out what the time has made of an open call: it is noticed, or was missed. */
    void settle(String customerId, UUID id) {
        var unused = perform(customerId, id, new FollowUpCommand.Settle());
    }

    /** Keeps everybody else from what is owed to the customer until the transaction ends. */
    public void lock(String customerId) {
        store.lock(customerId);
    }

    /** As {@link #lock(String)}, of several; in one order, so that nobody waits for each other. */
    void lock(Collection<String> customerIds) {
        new TreeSet<>(customerIds).forEach(store::lock);
    }

    /** The day of supervisors at this moment. */
    LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The day of supervisors at that moment. */
    public LocalDate dayOf(Instant at) {
        return days.due(at).on();
    }

    /** Two where the incident was another customer's before; in order, so that nobody waits for each other. */
    private SortedSet<String> concernedBy(IncidentCauses incident) {
        var customers = new TreeSet<>(store.customersOf(incident.incidentId()));
        if (!incident.causes().isEmpty() || !customers.isEmpty()) {
            customers.add(incident.customerId());
        }
        return customers;
    }

    private PlanChange change(String customerId, UnaryOperator<CustomerPlan> change) {
        store.lock(customerId);
        var before = store.load(customerId);
        var changed = new PlanChange(before, change.apply(before));
        store.save(changed);
        outbox.append(changed.facts());
        return changed;
    }
}
