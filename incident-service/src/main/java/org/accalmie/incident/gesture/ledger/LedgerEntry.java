package org.accalmie.incident.gesture.ledger;

import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.OfferedGesture;
import org.accalmie.events.sheet.Gesture;
import org.jspecify.annotations.Nullable;

/**
 * A gesture in the ledger, with what is not told to other services.
 *
 * @param agentId the agent of the incident when the gesture was proposed
 * @param comment of who approved or refused it
 * @param verdictReason why a supervisor gave another verdict than the policy
 * @param reference of the billing tool that applied it
 */
public record LedgerEntry(
        UUID incidentId,
        String customerId,
        String agentId,
        OfferedGesture gesture,
        String justification,
        @Nullable String comment,
        @Nullable String verdictReason,
        @Nullable String reference) {

    public boolean is(GestureState state) {
        return gesture.state() == state;
    }

    /** Nobody approves or judges what they proposed, or what was proposed on an incident of theirs. */
    boolean isOwnOf(Reviewer reviewer) {
        return Stream.of(gesture.proposedBy(), agentId, reviewer.agentId()).anyMatch(reviewer::isCalled);
    }

    /** The offer as it stands on the sheet. */
    public Gesture asOffered() {
        return new Gesture(gesture.type(), gesture.quantity(), gesture.amount(), justification);
    }
}
