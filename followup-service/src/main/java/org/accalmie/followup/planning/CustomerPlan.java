package org.accalmie.followup.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.events.followup.FollowUpCancelled;
import org.accalmie.events.followup.FollowUpEvent;
import org.accalmie.events.followup.FollowUpPlanned;
import org.accalmie.events.followup.FollowUpRescheduled;

/**
 * The calls owed to one customer.
 *
 * @param calls the open ones, and those that the last change closed
 * @param served what was called for already, or called off by hand: never wanted again
 */
record CustomerPlan(String customerId, List<FollowUp> calls, Set<Want.Key> served) {
    CustomerPlan {
        calls = List.copyOf(calls);
        served = Set.copyOf(served);
    }

    CustomerPlan with(List<FollowUp> changed) {
        return new CustomerPlan(customerId, changed, served);
    }

    Stream<FollowUp> open() {
        return calls.stream().filter(FollowUp::open);
    }

    Stream<Want> wants() {
        return open().flatMap(call -> call.wants().stream());
    }

    Optional<FollowUp> call(UUID id) {
        return calls.stream().filter(call -> call.id().equals(id)).findFirst();
    }

    /** The calls that are new or other than before. */
    List<FollowUp> changesSince(CustomerPlan before) {
        return calls.stream().filter(call -> before.isOutdatedBy(call)).toList();
    }

    /** What to tell about {@link #changesSince}. */
    List<FollowUpEvent> factsSince(CustomerPlan before) {
        return changesSince(before).stream()
                .map(call -> before.call(call.id()).isEmpty() ? planned(call) : changed(call))
                .toList();
    }

    private boolean isOutdatedBy(FollowUp call) {
        return call(call.id()).map(known -> known.version() < call.version()).orElse(true);
    }

    private static FollowUpEvent planned(FollowUp call) {
        return new FollowUpPlanned(
                call.id(),
                call.customerId(),
                call.incidentIds(),
                call.causes(),
                call.dueAt(),
                call.state(),
                call.version());
    }

    private static FollowUpEvent changed(FollowUp call) {
        return call.open() ? rescheduled(call) : cancelled(call);
    }

    private static FollowUpEvent rescheduled(FollowUp call) {
        return new FollowUpRescheduled(
                call.id(),
                call.customerId(),
                call.incidentIds(),
                call.causes(),
                call.dueAt(),
                call.state(),
                call.version());
    }

    private static FollowUpEvent cancelled(FollowUp call) {
        return new FollowUpCancelled(
                call.id(),
                call.customerId(),
                call.incidentIds(),
                call.causes(),
                call.dueAt(),
                call.state(),
                call.version());
    }
}
