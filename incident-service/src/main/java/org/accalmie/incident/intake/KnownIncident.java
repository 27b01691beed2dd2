package org.accalmie.incident.intake;

import java.util.Arrays;
import java.util.UUID;

/**
 * As much of a recorded incident as tells whether a sheet is the same.
 *
 * @param digest of the sheet as it was recorded
 */
@SuppressWarnings("ArrayRecordComponent") // bound, never compared
public record KnownIncident(UUID id, int version, byte[] digest) {
    static KnownIncident of(Draft draft) {
        return new KnownIncident(draft.id(), 1, draft.documents().digest());
    }

    /** Whether it says what the draft says, as far as this tells without looking at its sheet. */
    boolean isCertainlyTheSameAs(Draft draft) {
        return version == 1 && Arrays.equals(digest, draft.documents().digest());
    }
}
