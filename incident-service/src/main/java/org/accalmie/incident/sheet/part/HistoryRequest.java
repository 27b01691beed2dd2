package org.accalmie.incident.sheet.part;

import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** What went before this contact. */
public record HistoryRequest(
        @PositiveOrZero @Nullable Integer daysWaiting,
        @PositiveOrZero @Nullable Integer contactsOnSubject,
        @Nullable Boolean bugConfirmed) {}
