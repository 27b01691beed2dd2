package org.accalmie.followup.commitment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.accalmie.eventing.Ids;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.followup.ToldIncident;
import org.accalmie.followup.cause.LaterFact;
import org.accalmie.followup.commitment.Commitment.Closing;
import org.accalmie.followup.commitment.Commitment.Party;
import org.accalmie.followup.planning.FollowUps;
import org.jspecify.annotations.Nullable;

/** Keeps what was promised, under the lock of the customer, in the transaction of the caller. */
@Singleton
public final class Commitments {
    private final CommitmentStore store;
    private final FollowUps followUps;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Ids ids;

    Commitments(CommitmentStore store, FollowUps followUps, Outbox outbox, InstantSource clock, Ids ids) {
        this.store = store;
        this.followUps = followUps;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Takes what each incident as it now stands promises: what it says for the first time is new, what it says no more is
     * released. A historical one promises nothing.
     */
    public void follow(List<ToldIncident> told) {
        followUps.lock(told.stream().map(one -> one.sheet().customer().id()).toList());
        var known = store.ofIncidents(told.stream().map(ToldIncident::id).toList());
        var knownOf = known.stream().collect(groupingBy(one -> one.party().incidentId()));
        save(
                known,
                told.stream()
                        .flatMap(one -> follow(one, knownOf.getOrDefault(one.id(), List.of())))
                        .toList());
    }

    private Stream<Commitment> follow(ToldIncident told, List<Commitment> known) {
        var party = Party.of(told.sheet());
        var promised = CommitmentTerms.of(told.sheet());
        var kept = known.stream()
                .map(one -> one.of(party))
                .map(one -> promised.contains(one.terms()) ? one : released(one, told));
        var terms = known.stream().map(Commitment::terms).toList();
        var recorded = promised.stream()
                .filter(one -> !terms.contains(one))
                .map(one -> Commitment.recorded(ids.next(), party, one, told.at()));
        return Stream.concat(kept, recorded);
    }

    /** @return empty where it is not open any more */
    Optional<Commitment> close(Commitment asked, CommitmentState end, Closing how) {
        return change(asked, one -> one.closed(end, how));
    }

    /** @return empty where it is not open any more, or has no condition that is not met yet */
    Optional<Commitment> meetCondition(Commitment asked) {
        return change(asked, one -> one.waitsForTheCustomer() ? one.conditionMet(clock.instant()) : one)
                .filter(one -> !one.waitsForTheCustomer() && one.conditionMetAt() != null);
    }

    /** Finds out what the time has made of it. */
    void settle(Commitment due) {
        var unused = change(due, one -> one.at(clock.instant()));
    }

    /** Of all commitments of those incidents, whose customer is locked; they are told. */
    public List<UUID> forget(Collection<UUID> incidents) {
        var told = store.idsOf(incidents);
        store.eraseTexts(incidents);
        return told;
    }

    /** Keeps everybody else from it until the transaction ends. */
    void lock(Commitment commitment) {
        followUps.lock(commitment.party().customerId());
    }

    private Optional<Commitment> change(Commitment asked, UnaryOperator<Commitment> change) {
        lock(asked);
        var before = store.get(asked.id()).filter(Commitment::isOpen);
        var after = before.map(change);
        after.ifPresent(one -> save(List.of(before.orElseThrow()), List.of(one)));
        return after;
    }

    private void save(List<Commitment> before, List<Commitment> after) {
        var known = before.stream().collect(toMap(Commitment::id, Function.identity()));
        var changed =
                after.stream().filter(one -> !one.equals(known.get(one.id()))).toList();
        if (changed.isEmpty()) {
            return;
        }
        store.save(changed);
        var news =
                changed.stream().filter(one -> isNews(known.get(one.id()), one)).toList();
        outbox.append(news.stream().map(Commitment::fact).toList());
        news.stream().filter(one -> one.state() == CommitmentState.BROKEN).forEach(this::planCall);
    }

    private static boolean isNews(@Nullable Commitment before, Commitment now) {
        return before == null || before.state() != now.state();
    }

    private void planCall(Commitment broken) {
        var party = broken.party();
        followUps.planFrom(new LaterFact(
                Cause.BROKEN_COMMITMENT,
                broken.id(),
                party.incidentId(),
                party.customerId(),
                party.agentId(),
                followUps.dayOf(clock.instant())));
    }

    private static Commitment released(Commitment one, ToldIncident told) {
        var why = told.sheet().historical() ? "historical" : null;
        return one.isOpen() ? one.closed(CommitmentState.RELEASED, new Closing(told.at(), null, why)) : one;
    }
}
