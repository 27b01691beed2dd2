package org.accalmie.followup.planning;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.events.followup.FollowUpCancelled;
import org.accalmie.events.followup.FollowUpDone;
import org.accalmie.events.followup.FollowUpEvent;
import org.accalmie.events.followup.FollowUpMissed;
import org.accalmie.events.followup.FollowUpPlanned;
import org.accalmie.events.followup.FollowUpRescheduled;
import org.accalmie.followup.cause.Want;

/** What became of a plan. */
public record PlanChange(CustomerPlan before, CustomerPlan after) {

    String customerId() {
        return after.customerId();
    }

    public boolean isNew(FollowUp call) {
        return before.call(call.id()).isEmpty();
    }

    List<FollowUp> newCalls() {
        return calls().filter(this::isNew).toList();
    }

    List<FollowUp> changedCalls() {
        return calls().filter(call -> !isNew(call)).toList();
    }

    /** What to tell about the calls that are new or changed. */
    List<FollowUpEvent> facts() {
        return calls().flatMap(this::fact).toList();
    }

    /** The wants that are new or other than before, by the call that now serves them. */
    Map<Want, UUID> movedWants() {
        var known = served(before).collect(Collectors.toSet());
        return served(after)
                .filter(service -> !known.contains(service))
                .collect(Collectors.toMap(Service::want, Service::followUpId));
    }

    Set<Want.Key> goneWants() {
        var kept = after.calls().stream()
                .flatMap(call -> call.wants().stream())
                .map(Want::key)
                .collect(Collectors.toSet());
        return before.wants().map(Want::key).filter(key -> !kept.contains(key)).collect(Collectors.toSet());
    }

    private Stream<FollowUp> calls() {
        return after.calls().stream().filter(this::isOther);
    }

    private boolean isOther(FollowUp call) {
        return before.call(call.id())
                .map(known -> known.version() < call.version())
                .orElse(true);
    }

    /** Nothing about a change that only supervisors need to see. */
    private Stream<FollowUpEvent> fact(FollowUp call) {
        if (isNew(call)) {
            return Stream.of(planned(call));
        }
        return switch (call.state()) {
            case PLANNED ->
                before.call(call.id()).filter(call::isPlannedLike).isPresent()
                        ? Stream.empty()
                        : Stream.of(rescheduled(call));
            case DONE -> Stream.of(done(call));
            case MISSED -> Stream.of(missed(call));
            case CANCELLED -> Stream.of(cancelled(call));
        };
    }

    private static FollowUpEvent done(FollowUp call) {
        var progress = call.progress();
        return new FollowUpDone(
                call.id(),
                call.customerId(),
                call.incidentIds(),
                call.causes(),
                call.due().at(),
                call.state(),
                requireNonNull(progress.doneAt()),
                requireNonNull(progress.outcome()).said(),
                call.version());
    }

    private static FollowUpEvent missed(FollowUp call) {
        return new FollowUpMissed(
                call.id(),
                call.customerId(),
                call.incidentIds(),
                call.causes(),
                call.due().at(),
                call.state(),
                call.version());
    }

    private static FollowUpEvent planned(FollowUp call) {
        return new FollowUpPlanned(
                call.id(),
                call.customerId(),
                call.incidentIds(),
                call.causes(),
                call.due().at(),
                call.state(),
                call.version());
    }

    private static FollowUpEvent rescheduled(FollowUp call) {
        return new FollowUpRescheduled(
                call.id(),
                call.customerId(),
                call.incidentIds(),
                call.causes(),
                call.due().at(),
                call.state(),
                call.version());
    }

    private static FollowUpEvent cancelled(FollowUp call) {
        return new FollowUpCancelled(
                call.id(),
                call.customerId(),
                call.incidentIds(),
                call.causes(),
                call.due().at(),
                call.state(),
                call.version());
    }

    private static Stream<Service> served(CustomerPlan plan) {
        return plan.open().flatMap(call -> call.wants().stream().map(want -> new Service(want, call.id())));
    }

    private record Service(Want want, UUID followUpId) {}
}
