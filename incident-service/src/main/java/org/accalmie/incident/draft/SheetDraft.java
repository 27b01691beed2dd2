package org.accalmie.incident.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is being typed.
 *
 * @param person whose alone it is
 * @param customerId whom it is about, as far as that is known
 * @param sheet JSON of any shape, incomplete or wrong
 */
record SheetDraft(String person, UUID id, @Nullable String customerId, String sheet, Instant savedAt, int version) {

    /** Long enough for what was begun on a Friday evening. */
    static final Duration KEPT = Duration.ofHours(72);

    Instant expiresAt() {
        return savedAt.plus(KEPT);
    }

    boolean saysTheSame(SheetDraft other) {
        return sheet.equals(other.sheet) && Objects.equals(customerId, other.customerId);
    }

    /** What takes the place of this one. */
    SheetDraft replacedBy(SheetDraft next) {
        return new SheetDraft(person, id, next.customerId, next.sheet, next.savedAt, version + 1);
    }
}
