package org.accalmie.incident.gesture;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accalmie.eventing.Ids;

/** The ledger of goodwill gestures. */
@Singleton
public class Gestures {
    private final GestureStore store;
    private final Ids ids;

    Gestures(GestureStore store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    public GesturePolicy policy() {
        return GesturePolicy.shipped();
    }

    public Advice advise(Situation situation) {
        return Advice.of(policy(), situation);
    }

    /** Assesses the proposal and enters it, in the current transaction. */
    public OfferedGesture propose(Proposal proposal) {
        var policy = policy();
        var assessment = new Assessor(policy, proposal.situation(), earlier(proposal, policy)).assess(proposal.offer());
        var gesture = new OfferedGesture(
                ids.next(),
                proposal.incidentId(),
                proposal.offer(),
                proposal.justification(),
                assessment,
                policy.version(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                null,
                assessment.state() == GestureState.PROPOSED ? null : proposal.proposedAt(),
                null);
        store.insert(gesture, proposal.customerId(), proposal.historical());
        return gesture;
    }

    public Optional<OfferedGesture> latestOf(UUID incidentId) {
        return Optional.ofNullable(latestOf(List.of(incidentId)).get(incidentId));
    }

    public Map<UUID, OfferedGesture> latestOf(List<UUID> incidentIds) {
        return store.latestOf(incidentIds).stream()
                .collect(Collectors.toMap(OfferedGesture::incidentId, Function.identity()));
    }

    private int earlier(Proposal proposal, GesturePolicy policy) {
        if (proposal.historical()) {
            return 0;
        }
        store.lockCustomer(proposal.customerId());
        return store.countSince(proposal.customerId(), proposal.proposedAt().minus(policy.gesturePeriod()));
    }
}
