package org.accalmie.events.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The customer was promised an update, and it did not come.
 *
 * @param late whether it fires late because the system was down when it fell due
 */
public record UpdateOverdue(
        UUID escalationId,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        String owner,
        Instant nextUpdateAt,
        boolean late,
        int version)
        implements EscalationEvent {}
