package org.accalmie.followup.planning;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.events.sheet.Agent;
import org.accalmie.followup.cause.Due;
import org.accalmie.followup.cause.Want;
import org.jspecify.annotations.Nullable;

/**
 * A proactive call and everything that it is for.
 *
 * @param wants what the incidents ask of it, all of one day
 * @param byHand absent for a call that was planned from incidents alone
 * @param incidentIds those of a closed call are the last it was for
 */
public record FollowUp(
        UUID id,
        String customerId,
        Set<Want> wants,
        @Nullable ByHand byHand,
        List<UUID> incidentIds,
        Due due,
        FollowUpState state,
        Progress progress,
        int version) {

    public FollowUp {
        wants = Set.copyOf(wants);
        incidentIds = List.copyOf(incidentIds);
    }

    static FollowUp planned(UUID id, String customerId, Due due, Set<Want> wants) {
        return open(id, customerId, wants, null, due);
    }

    static FollowUp plannedByHand(UUID id, String customerId, Due due, ByHand hand) {
        return open(id, customerId, Set.of(), hand, due);
    }

    boolean open() {
        return state == FollowUpState.PLANNED;
    }

    /** Whether it may move when other calls are wanted: not where its time was found by trying, or was agreed. */
    boolean movable() {
        return automatic() && progress.attempts() == 0 && progress.reason() == null;
    }

    boolean automatic() {
        return byHand == null;
    }

    List<Cause> causes() {
        var manual = automatic() ? Stream.<Cause>empty() : Stream.of(Cause.MANUAL);
        var wanted = wants.stream().map(want -> want.key().cause());
        return Stream.concat(wanted, manual).distinct().sorted().toList();
    }

    /** The agents who ended a conversation: somebody else calls. */
    public List<String> notBy() {
        return notBy(wants).distinct().sorted().toList();
    }

    private static Stream<String> notBy(Set<Want> wants) {
        return wants.stream()
                .filter(want -> want.key().cause() == Cause.CONVERSATION_ENDED)
                .map(Want::agentId);
    }

    FollowUp serving(Set<Want> wanted, Due at) {
        return next(open(id, customerId, wanted, byHand, at));
    }

    FollowUp takenInHand(ByHand hand, Due at) {
        return next(open(id, customerId, wants, hand, at));
    }

    FollowUp withoutCause() {
        return new FollowUp(
                id, customerId, Set.of(), null, incidentIds, due, FollowUpState.CANCELLED, progress, version + 1);
    }

    FollowUp calledOff(String why) {
        return new FollowUp(id, customerId, wants, byHand, incidentIds, due, state, progress.calledOff(why), version);
    }

    /** The same call on another day or at another time, and what it is for with it. */
    FollowUp movedTo(Due at, Progress now) {
        var moved = wants.stream().map(want -> want.dueOn(at.on())).collect(Collectors.toSet());
        return new FollowUp(id, customerId, moved, byHand, incidentIds, at, state, now, version + 1);
    }

    /** With all that another open call of that day is for. */
    FollowUp absorbing(FollowUp other) {
        var both = Stream.concat(wants.stream(), other.wants.stream()).collect(Collectors.toSet());
        var hand = byHand == null ? other.byHand : byHand.and(other.byHand);
        var open = open(id, customerId, both, hand, due);
        return new FollowUp(id, customerId, both, hand, open.incidentIds, due, state, allowed(both), version);
    }

    FollowUp progressing(Progress now) {
        return progress.equals(now) ? this : closed(state, now);
    }

    /** What it was for is kept with it, and never asks for another call. */
    FollowUp closed(FollowUpState end, Progress now) {
        return new FollowUp(id, customerId, wants, byHand, incidentIds, due, end, now, version + 1);
    }

    boolean isPlannedLike(FollowUp other) {
        return due.equals(other.due)
                && causes().equals(other.causes())
                && incidentIds.equals(other.incidentIds)
                && notBy().equals(other.notBy());
    }

    private static FollowUp open(UUID id, String customerId, Set<Want> wants, @Nullable ByHand byHand, Due due) {
        var named = byHand == null ? Stream.<UUID>empty() : byHand.incidentIds().stream();
        var wanting = wants.stream().map(want -> want.key().incidentId());
        var incidentIds = Stream.concat(wanting, named).distinct().sorted().toList();
        return new FollowUp(id, customerId, wants, byHand, incidentIds, due, FollowUpState.PLANNED, Progress.NONE, 1);
    }

    private FollowUp next(FollowUp other) {
        var next = isPlannedLike(other) ? version : version + 1;
        return new FollowUp(
                id,
                customerId,
                other.wants,
                other.byHand,
                other.incidentIds,
                other.due,
                other.state,
                allowed(other.wants),
                next);
    }

    /** Whoever must not make the call any more does not have it any more. */
    private Progress allowed(Set<Want> wanted) {
        var assignee = progress.assignee();
        return assignee != null && notBy(wanted).anyMatch(agent -> Agent.isSame(agent, assignee))
                ? progress.unassigned()
                : progress;
    }
}
