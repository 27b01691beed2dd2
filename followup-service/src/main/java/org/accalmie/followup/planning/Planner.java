package org.accalmie.followup.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.accalmie.followup.cause.CallDays;
import org.accalmie.followup.cause.Due;
import org.accalmie.followup.cause.IncidentCauses;
import org.accalmie.followup.cause.LaterFact;
import org.accalmie.followup.cause.Want;
import org.jspecify.annotations.Nullable;

/** Plans the calls of a customer, never two open ones on one day. */
record Planner(CallDays days, InstantSource clock, Supplier<UUID> ids) {

    /** The plan with the incident as it now stands, whatever it asked for before. */
    CustomerPlan plan(CustomerPlan plan, IncidentCauses incident) {
        return plan(plan, incident, List.of());
    }

    /** As above; what came of the incident while it was another customer's moves with it. */
    CustomerPlan plan(CustomerPlan plan, IncidentCauses incident, List<Want> elsewhere) {
        var now = clock.instant();
        var before = wantsOf(plan, incident.incidentId());
        var wanted = incident.wanted()
                .filter(key -> !plan.served().contains(key))
                .map(key -> want(key, incident, before.get(key), now));
        var here = before.values().stream().filter(want -> want.key().later());
        var moved = elsewhere.stream().filter(want -> isNew(plan, want.key()));
        var others = wantsOfOthers(plan, incident.incidentId());
        return spread(plan, Stream.of(others, here, moved, wanted).flatMap(Function.identity()));
    }

    /**
     * The plan without an incident, which turned out to be another customer's or of the past.
     *
     * @param why the reason of calls that were for nothing else; absent where none is told
     */
    CustomerPlan forget(CustomerPlan plan, UUID incidentId, @Nullable String why) {
        var left = spread(plan, wantsOfOthers(plan, incidentId));
        return why == null ? left : left.calledOff(why);
    }

    /** The plan with a call by hand: one of that day is taken in hand, and stays as it is where it was before. */
    CustomerPlan planByHand(CustomerPlan plan, Due due, ByHand hand) {
        if (plan.byHandOn(due.on()).isPresent()) {
            return plan;
        }
        var call = plan.openOn(due.on())
                .map(known -> known.takenInHand(hand, due))
                .orElseGet(() -> FollowUp.plannedByHand(ids.get(), plan.customerId(), due, hand));
        var others = plan.open().filter(other -> !other.id().equals(call.id()));
        return plan.with(Stream.concat(others, Stream.of(call)).toList());
    }

    /** The plan with the call of a fact that came later than the incident, which its sheet does not say. */
    CustomerPlan planLater(CustomerPlan plan, LaterFact fact) {
        var key = fact.key();
        if (!isNew(plan, key)) {
            return plan;
        }
        var dueOn = days.settle(fact.on(), key.nth(), clock.instant());
        var want = new Want(key, fact.agentId(), fact.on(), dueOn);
        return spread(plan, Stream.concat(plan.wants(), Stream.of(want)));
    }

    /** The plan with one call as it now is; another one of its day is merged into it. */
    CustomerPlan replace(CustomerPlan plan, FollowUp call) {
        var others = plan.open().filter(other -> !other.id().equals(call.id())).toList();
        var twin = others.stream()
                .filter(other ->
                        call.open() && other.due().on().equals(call.due().on()))
                .findFirst();
        var merged = twin.map(call::absorbing).orElse(call);
        var rest = others.stream().map(other -> twin.filter(other::equals).isPresent() ? other.withoutCause() : other);
        return plan.with(Stream.concat(rest, Stream.of(merged)).toList());
    }

    private Want want(Want.Key key, IncidentCauses incident, @Nullable Want before, Instant now) {
        if (before != null && before.countedFrom().equals(incident.contactOn())) {
            return before.handledBy(incident.agentId());
        }
        var dueOn = days.settle(incident.contactOn(), key.nth(), now);
        return new Want(key, incident.agentId(), incident.contactOn(), dueOn);
    }

    private static boolean isNew(CustomerPlan plan, Want.Key key) {
        return !plan.served().contains(key)
                && plan.wants().noneMatch(want -> want.key().equals(key));
    }

    private CustomerPlan spread(CustomerPlan plan, Stream<Want> wants) {
        var wantedOn = wants.collect(groupingBy(Want::dueOn, TreeMap::new, toSet()));
        var calls = new ArrayList<FollowUp>();
        plan.open()
                .filter(call -> !call.movable())
                .map(call -> stayed(call, wantedBy(wantedOn, call.due().on())))
                .forEach(calls::add);
        calls.addAll(moved(plan, wantedOn));
        return plan.with(calls);
    }

    private static FollowUp stayed(FollowUp call, Set<Want> wants) {
        return wants.isEmpty() && call.automatic() ? call.withoutCause() : call.serving(wants, call.due());
    }

    private List<FollowUp> moved(CustomerPlan plan, TreeMap<LocalDate, Set<Want>> wantedOn) {
        var calls = new ArrayList<FollowUp>();
        var automatic = plan.open()
                .filter(FollowUp::movable)
                .sorted(Comparator.comparing(call -> call.due().at()))
                .iterator();
        wantedOn.forEach((day, wants) -> calls.add(
                automatic.hasNext()
                        ? served(automatic.next(), day, wants)
                        : FollowUp.planned(ids.get(), plan.customerId(), days.due(day), wants)));
        automatic.forEachRemaining(call -> calls.add(call.withoutCause()));
        return calls;
    }

    /** A call that stays on its day keeps its hour, at which it may be tried again. */
    private FollowUp served(FollowUp call, LocalDate day, Set<Want> wants) {
        return call.serving(wants, call.due().on().equals(day) ? call.due() : days.due(day));
    }

    private static Set<Want> wantedBy(Map<LocalDate, Set<Want>> wantedOn, LocalDate day) {
        var wants = wantedOn.remove(day);
        return wants == null ? Set.of() : wants;
    }

    private static Map<Want.Key, Want> wantsOf(CustomerPlan plan, UUID incidentId) {
        return plan.wants()
                .filter(want -> want.key().incidentId().equals(incidentId))
                .collect(toMap(Want::key, Function.identity()));
    }

    private static Stream<Want> wantsOfOthers(CustomerPlan plan, UUID incidentId) {
        return plan.wants().filter(want -> !want.key().incidentId().equals(incidentId));
    }
}
