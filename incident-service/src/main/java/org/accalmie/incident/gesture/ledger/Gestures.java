package org.accalmie.incident.gesture.ledger;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.eventing.Ids;
import org.accalmie.eventing.Outbox;
import org.accalmie.events.incident.GestureApproved;
import org.accalmie.events.incident.GestureProposed;
import org.accalmie.events.incident.GestureRefused;
import org.accalmie.events.incident.GestureState;
import org.accalmie.incident.gesture.Advice;
import org.accalmie.incident.gesture.Assessment;
import org.accalmie.incident.gesture.Assessor;
import org.accalmie.incident.gesture.Offer;
import org.accalmie.incident.gesture.Situation;
import org.accalmie.incident.gesture.policy.GesturePolicy;
import org.accalmie.incident.gesture.policy.Policies;
import org.jspecify.annotations.Nullable;

/** Advises on gestures, enters them in the ledger and reads them back. */
@Singleton
public class Gestures {
    private final GestureStore store;
    private final Policies policies;
    private final Outbox outbox;
    private final Ids ids;

    Gestures(GestureStore store, Policies policies, Outbox outbox, Ids ids) {
        this.store = store;
        this.policies = policies;
        this.outbox = outbox;
        this.ids = ids;
    }

    public Advice advise(Situation situation) {
        return Advice.of(policies.current(), situation);
    }

    /**
     * What the policy would think of an offer now; nothing is entered.
     *
     * @param customerId whose earlier gestures count; without one none do
     */
    public Assessment assess(Situation situation, Offer offer, @Nullable String customerId, Instant at) {
        var policy = policies.current();
        var earlier = customerId == null ? 0 : store.countSince(customerId, at.minus(policy.gesturePeriod()));
        return new Assessor(policy, situation, earlier).assess(offer);
    }

    public GesturePolicy policy() {
        return policies.current();
    }

    /** Assesses the proposal, enters it and tells it, in the current transaction. */
    public LedgerEntry propose(Proposal proposal) {
        var policy = policies.current();
        var assessment = new Assessor(policy, proposal.situation(), earlier(proposal, policy)).assess(proposal.offer());
        var entry = store.insert(ids.next(), proposal, assessment, policy.version());
        outbox.append(new GestureProposed(entry.incidentId(), entry.customerId(), entry.gesture()));
        if (entry.is(GestureState.APPROVED)) {
            outbox.append(new GestureApproved(entry.incidentId(), entry.customerId(), entry.gesture()));
        }
        if (entry.is(GestureState.REFUSED)) {
            outbox.append(new GestureRefused(entry.incidentId(), entry.customerId(), entry.gesture()));
        }
        return entry;
    }

    /** The gesture that stands in the way of another one for the incident: any that was not refused. */
    public Optional<LedgerEntry> standing(UUID incidentId) {
        return store.lock(incidentId).filter(entry -> !entry.is(GestureState.REFUSED));
    }

    /** Follows a corrected incident. */
    public void follow(UUID incidentId, String customerId, boolean historical) {
        store.follow(incidentId, customerId, historical);
    }

    public Optional<LedgerEntry> latestOf(UUID incidentId) {
        return Optional.ofNullable(latestOf(List.of(incidentId)).get(incidentId));
    }

    public Map<UUID, LedgerEntry> latestOf(List<UUID> incidentIds) {
        return store.latestOf(incidentIds).stream()
                .collect(Collectors.toMap(LedgerEntry::incidentId, Function.identity()));
    }

    /** What counts towards the customer's limit since then, newest first. */
    public List<LedgerEntry> countedSince(String customerId, Instant since) {
        return store.countedSince(customerId, since);
    }

    /** Newest first; one more than the limit, where there are more. */
    public List<LedgerEntry> list(@Nullable GestureState state, @Nullable UUID before, int limit) {
        return store.list(state, before, limit);
    }

    /** By state; absent means any. */
    public List<GestureCount> count(@Nullable GestureState state) {
        return store.count(state);
    }

    /** Those of them that there are. */
    public List<LedgerEntry> of(Collection<UUID> ids) {
        return store.of(ids);
    }

    private int earlier(Proposal proposal, GesturePolicy policy) {
        if (proposal.historical()) {
            return 0;
        }
        store.lockCustomer(proposal.customerId());
        return store.countSince(proposal.customerId(), proposal.proposedAt().minus(policy.gesturePeriod()));
    }
}
