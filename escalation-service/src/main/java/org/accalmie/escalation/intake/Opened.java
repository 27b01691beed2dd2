package org.accalmie.escalation.intake;

import java.util.UUID;

/** What becomes of the wish to escalate. */
public sealed interface Opened {
    record Done(UUID id) implements Opened {}

    /** No such incident has been heard of. */
    record UnknownIncident() implements Opened {}

    record UnknownTeam() implements Opened {}

    /** The incident is somebody else's. */
    record NotTheirs() implements Opened {}

    /** It is not legal. */
    record Refused(String state, String rule, String detail) implements Opened {}
}
