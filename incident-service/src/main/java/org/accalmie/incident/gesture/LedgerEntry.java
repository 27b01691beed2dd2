package org.accalmie.incident.gesture;

import java.util.UUID;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.OfferedGesture;
import org.accalmie.events.sheet.Gesture;
import org.jspecify.annotations.Nullable;

/**
 * A gesture in the ledger, with what is not told to other services.
 *
 * @param comment of who approved or refused it
 * @param verdictReason why a supervisor gave another verdict than the policy
 * @param reference of the billing tool that applied it
 */
public record LedgerEntry(
        UUID incidentId,
        String customerId,
        OfferedGesture gesture,
        String justification,
        @Nullable String comment,
        @Nullable String verdictReason,
        @Nullable String reference) {

    public boolean is(GestureState state) {
        return gesture.state() == state;
    }

    public boolean wasProposedBy(String user) {
        return gesture.proposedBy().equals(user);
    }

    /** The offer as it stands on the sheet. */
    public Gesture asOffered() {
        return new Gesture(gesture.type(), gesture.quantity(), gesture.amount(), justification);
    }
}
