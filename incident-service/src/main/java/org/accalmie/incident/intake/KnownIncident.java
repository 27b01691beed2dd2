package org.accalmie.incident.intake;

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

    /** Whether it still says what it was recorded with. */
    boolean isOriginal() {
        return version == 1;
    }
}
