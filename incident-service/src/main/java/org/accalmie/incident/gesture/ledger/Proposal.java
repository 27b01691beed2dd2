package org.accalmie.incident.gesture.ledger;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.incident.gesture.Offer;
import org.accalmie.incident.gesture.Situation;

/** A gesture put forward for an incident of a customer. */
public record Proposal(
        UUID incidentId,
        String customerId,
        String agentId,
        boolean historical,
        Situation situation,
        Offer offer,
        String justification,
        String proposedBy,
        Instant proposedAt) {}
