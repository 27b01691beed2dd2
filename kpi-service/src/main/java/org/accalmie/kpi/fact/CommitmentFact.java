package org.accalmie.kpi.fact;

import java.util.UUID;
import org.accalmie.events.followup.CommitmentState;

/** What was promised in an incident, as its newest event tells it. */
public record CommitmentFact(UUID id, UUID incidentId, int version, CommitmentState state) {
    /** The newer of both, in whatever order they come. */
    public CommitmentFact with(CommitmentFact other) {
        return version >= other.version ? this : other;
    }
}
