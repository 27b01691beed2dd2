package org.accalmie.incident.gesture;

import java.time.Instant;
import java.util.UUID;

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
