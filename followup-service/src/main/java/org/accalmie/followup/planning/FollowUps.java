package org.accalmie.followup.planning;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.accalmie.eventing.Ids;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.followup.calendar.SupervisorCalendar;
import org.accalmie.followup.cause.CallDays;
import org.accalmie.followup.cause.IncidentCauses;
import org.accalmie.followup.cause.LaterFact;
import org.accalmie.followup.cause.Want;

/** Keeps the plan of each customer, one change at a time. */
@Singleton
public final class FollowUps {
    private static final String HISTORICAL = "historical";

    private final SupervisorCalendar calendar;
    private final PlanStore store;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Ids ids;

    FollowUps(SupervisorCalendar calendar, PlanStore store, Outbox outbox, InstantSource clock, Ids ids) {
        this.calendar = calendar;
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** Plans anew what the incidents, different ones, as they now stand ask for. */
    public void planFrom(List<IncidentRecorded> sheets) {
        var ids = sheets.stream().map(IncidentRecorded::id).toList();
        var owed = store.customersOf(ids);
        var concerned = Stream.concat(
                        sheets.stream().map(sheet -> sheet.customer().id()),
                        owed.values().stream().flatMap(Set::stream))
                .distinct()
                .toList();
        store.lock(concerned);
        var later = store.laterWants(ids);
        var plans = store.load(concerned);
        var planner = planner(days());
        sheets.forEach(sheet -> plan(
                planner,
                plans,
                sheet,
                owed.getOrDefault(sheet.id(), Set.of()),
                later.getOrDefault(sheet.id(), List.of())));
        save(plans);
    }

    private static void plan(
            Planner planner, CustomerPlans plans, IncidentRecorded sheet, Set<String> owed, List<Want> later) {
        var incident = IncidentCauses.of(sheet);
        if (!owed.isEmpty() || !incident.causes().isEmpty()) {
            plans.change(
                    incident.customerId(),
                    plan -> sheet.historical()
                            ? planner.forget(plan, incident.incidentId(), HISTORICAL)
                            : planner.plan(plan, incident, later));
        }
        owed.stream()
                .filter(customer -> !customer.equals(incident.customerId()))
                .forEach(customer -> plans.change(customer, plan -> planner.forget(plan, incident.incidentId(), null)));
    }

    public PlanningResult planByHand(String customerId, Instant dueAt, ByHand hand) {
        var days = days();
        var due = days.due(dueAt);
        var change = change(customerId, plan -> planner(days).planByHand(plan, due, hand));
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
    public PlanChange tryOut(IncidentCauses incident) {
        var before = store.load(List.of(incident.customerId())).now(incident.customerId());
        return new PlanChange(before, planner(days()).plan(before, incident));
    }

    /** Plans the call that a later fact asks for, once. */
    public void planFrom(LaterFact fact) {
        change(fact.customerId(), plan -> planner(days()).planLater(plan, fact));
    }

    /**
     * Does something with an open call of the customer.
     *
     * @return empty where it is not open any more
     */
    public Optional<FollowUp> perform(String customerId, UUID id, FollowUpCommand command) {
        var days = days();
        var change = change(
                customerId,
                plan -> plan.call(id)
                        .map(call -> command.perform(call, days, clock.instant()))
                        .map(call -> planner(days).replace(plan, call))
                        .orElse(plan));
        return change.before().call(id).isPresent() ? change.after().call(id) : Optional.empty();
    }

    /** Finds out what the time has made of an open call: it is noticed, or was missed. */
    void settle(String customerId, UUID id) {
        var unused = perform(customerId, id, new FollowUpCommand.Settle());
    }

    /** Keeps everybody else from what is owed to the customer until the transaction ends. */
    public void lock(String customerId) {
        lock(List.of(customerId));
    }

    /** Keeps everybody else from what is owed to those customers until the transaction ends. */
    public void lock(Collection<String> customerIds) {
        store.lock(customerIds);
    }

    /** The day of supervisors at this moment. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The day of supervisors at that moment. */
    public LocalDate dayOf(Instant at) {
        return days().due(at).on();
    }

    private CallDays days() {
        return new CallDays(calendar.current());
    }

    private Planner planner(CallDays days) {
        return new Planner(days, clock, ids::next);
    }

    private PlanChange change(String customerId, UnaryOperator<CustomerPlan> change) {
        lock(customerId);
        var plans = store.load(List.of(customerId));
        var changed = plans.change(customerId, change);
        save(plans);
        return changed;
    }

    private void save(CustomerPlans plans) {
        store.save(plans.whole());
        outbox.append(plans.facts());
    }
}
