package org.accalmie.escalation.intake;

import java.util.UUID;

/** What becomes of the wish to escalate. */
public sealed interface ManualEscalationResult {
    record Done(UUID id) implements ManualEscalationResult {}

    /** No such incident has been heard of. */
    record UnknownIncident() implements ManualEscalationResult {}

    record UnknownTeam() implements ManualEscalationResult {}

    /** The incident is somebody else's. */
    record NotTheirs() implements ManualEscalationResult {}

    /** It is not legal. */
    record Refused(String state, String rule, String detail) implements ManualEscalationResult {}
}
