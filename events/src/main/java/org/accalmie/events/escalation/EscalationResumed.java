package org.accalmie.events.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/**
 * The case waits no longer.
 *
 * @param suspendedFor how long clocks and reminders stood still
 */
public record EscalationResumed(
        UUID escalationId,
        UUID incidentId,
        String customerId,
        String team,
        Urgency urgency,
        TakeUpClass takeUpClass,
        EscalationState state,
        List<String> watchers,
        String by,
        Duration suspendedFor,
        @Nullable Instant nextUpdateAt,
        int version)
        implements EscalationEvent {
    public EscalationResumed {
        new Ranges()
                .customerId(customerId)
                .atLeast(0, "version", version)
                .notNegative("suspendedFor", suspendedFor)
                .instant("nextUpdateAt", nextUpdateAt)
                .require();
    }
}
