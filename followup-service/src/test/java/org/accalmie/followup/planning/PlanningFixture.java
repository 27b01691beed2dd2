package org.accalmie.followup.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accalmie.calendar.BusinessCalendar;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.FollowUpEvent;
import org.accalmie.followup.cause.CallDays;
import org.accalmie.followup.cause.IncidentCauses;
import org.accalmie.followup.cause.LaterFact;

/** One customer's plan in memory, with a clock to push and everything that was told. */
final class PlanningFixture {
    static final String CUSTOMER = "CLT-1";

    final CallDays days = new CallDays(BusinessCalendar.standard());
    final List<FollowUpEvent> told = new ArrayList<>();
    Instant now;
    CustomerPlan plan = new CustomerPlan(CUSTOMER, List.of(), Set.of());

    PlanningFixture(String now) {
        this.now = Instant.parse(now);
    }

    private Planner planner() {
        return new Planner(days, () -> now, UUID::randomUUID);
    }

    PlanningFixture at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    PlanningFixture record(UUID incident, String contactOn, Cause... causes) {
        return record(new IncidentCauses(incident, CUSTOMER, "anna", LocalDate.parse(contactOn), Set.of(causes)));
    }

    PlanningFixture record(IncidentCauses incident) {
        return become(planner().plan(plan, incident));
    }

    PlanningFixture hear(UUID fact, UUID incident, Cause cause, String happenedAt) {
        var on = days.due(Instant.parse(happenedAt)).on();
        return become(planner().planLater(plan, new LaterFact(cause, fact, incident, CUSTOMER, "anna", on)));
    }

    PlanningFixture putOff(String day, String at) {
        return perform(day, new FollowUpCommand.Reschedule(Instant.parse(at), "away"));
    }

    PlanningFixture tryInVain(String day) {
        return perform(day, new FollowUpCommand.Attempt());
    }

    PlanningFixture assign(String day, String assignee) {
        return perform(day, new FollowUpCommand.Assign(assignee));
    }

    private PlanningFixture perform(String day, FollowUpCommand command) {
        return become(planner().replace(plan, command.perform(on(day), days, now)));
    }

    PlanningFixture forget(UUID incident) {
        return become(planner().forget(plan, incident, null));
    }

    PlanningFixture planByHand(String dueAt, UUID... incidents) {
        var hand = new ByHand("sophie", List.of(incidents), null);
        return become(planner().planByHand(plan, days.due(Instant.parse(dueAt)), hand));
    }

    /** Ends the call of that day, done, missed or called off by hand: it is no longer open, what it was for is served. */
    PlanningFixture close(String day) {
        var call = on(day);
        var served = new HashSet<>(plan.served());
        call.wants().forEach(want -> served.add(want.key()));
        var others = plan.open().filter(other -> !other.id().equals(call.id())).toList();
        plan = new CustomerPlan(CUSTOMER, others, served);
        return this;
    }

    FollowUp on(String day) {
        return plan.openOn(LocalDate.parse(day)).orElseThrow();
    }

    /** The open calls, earliest first, as {@code day [causes]}. */
    List<String> calls() {
        return plan.open()
                .map(call -> call.due().on() + " " + call.causes())
                .sorted()
                .toList();
    }

    private PlanningFixture become(CustomerPlan next) {
        told.addAll(new PlanChange(plan, next).facts());
        plan = next;
        return this;
    }
}
