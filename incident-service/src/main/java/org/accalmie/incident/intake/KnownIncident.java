package org.accalmie.incident.intake;

import java.util.Arrays;
import java.util.UUID;

/** As much of a recorded incident as tells whether a sheet is the same. */
record KnownIncident(UUID id, byte[] digest, String recordedBy, String agentId) {
    static KnownIncident of(Draft draft, byte[] digest) {
        return new KnownIncident(
                draft.id(), digest, draft.recordedBy(), draft.sheet().agent().id());
    }

    Taken answer(byte[] sent, String caller) {
        if (!Arrays.equals(digest, sent)) {
            return new Taken.Different();
        }
        return recordedBy.equals(caller) || agentId.equals(caller) ? new Taken.Known(id) : new Taken.Foreign();
    }
}
