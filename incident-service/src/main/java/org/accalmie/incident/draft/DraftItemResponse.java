package org.accalmie.incident.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft without its sheet.
 *
 * @param expiresAt when it is gone, unless it is saved again
 */
record DraftItemResponse(UUID id, @Nullable String customerId, Instant savedAt, Instant expiresAt, int version) {
    static DraftItemResponse of(SheetDraft draft) {
        return new DraftItemResponse(
                draft.id(), draft.customerId(), draft.savedAt(), draft.expiresAt(), draft.version());
    }
}
