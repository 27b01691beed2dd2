package org.accalmie.followup.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.followup.cause.Want;

/**
 * The calls owed to one customer.
 *
 * @param calls the open ones, and those that the last change closed
 * @param served what was called for already, or called off by hand: never wanted again
 */
public record CustomerPlan(String customerId, List<FollowUp> calls, Set<Want.Key> served) {
    public CustomerPlan {
        calls = List.copyOf(calls);
        served = Set.copyOf(served);
    }

    CustomerPlan with(List<FollowUp> changed) {
        return new CustomerPlan(customerId, changed, served);
    }

    /** With the reason of those that the last change closed. */
    CustomerPlan calledOff(String why) {
        return with(calls.stream()
                .map(call -> call.open() ? call : call.calledOff(why))
                .toList());
    }

    /** Without the calls that are closed, whose wants are served. */
    CustomerPlan ahead() {
        var closed = calls.stream().filter(call -> !call.open()).flatMap(call -> call.wants().stream());
        var done = Stream.concat(served.stream(), closed.map(Want::key)).collect(Collectors.toSet());
        return new CustomerPlan(customerId, open().toList(), done);
    }

    public Stream<FollowUp> open() {
        return calls.stream().filter(FollowUp::open);
    }

    Stream<Want> wants() {
        return open().flatMap(call -> call.wants().stream());
    }

    Optional<FollowUp> call(UUID id) {
        return calls.stream().filter(call -> call.id().equals(id)).findFirst();
    }

    /** The open call of that day, where somebody planned it. */
    Optional<FollowUp> byHandOn(LocalDate day) {
        return openOn(day).filter(call -> !call.automatic());
    }

    Optional<FollowUp> openOn(LocalDate day) {
        return open().filter(call -> call.due().on().equals(day)).findFirst();
    }
}
