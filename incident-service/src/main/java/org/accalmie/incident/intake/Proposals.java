package org.accalmie.incident.intake;

import java.util.Optional;
import org.accalmie.incident.gesture.Offer;
import org.accalmie.incident.gesture.Proposal;

/** Turns the gesture on a sheet into a proposal to the ledger. */
final class Proposals {
    private Proposals() {}

    static Optional<Proposal> on(Incident incident) {
        var sheet = incident.sheet();
        return sheet.gesture()
                .map(gesture -> new Proposal(
                        incident.id(),
                        sheet.customerId(),
                        sheet.fields().historical(),
                        incident.situation(),
                        new Offer(gesture.type(), gesture.quantity(), gesture.amount()),
                        gesture.justification(),
                        incident.recordedBy(),
                        incident.recordedAt()));
    }
}
