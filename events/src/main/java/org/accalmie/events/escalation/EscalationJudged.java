package org.accalmie.events.escalation;

import java.util.List;
import java.util.UUID;

/** The sender said whether the escalation helped. */
public record EscalationJudged(
        UUID escalationId,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        String by,
        Helpful helpful,
        int version)
        implements EscalationEvent {}
