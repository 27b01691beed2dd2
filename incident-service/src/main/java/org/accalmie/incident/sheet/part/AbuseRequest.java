package org.accalmie.incident.sheet.part;

import jakarta.validation.constraints.PositiveOrZero;
import org.accalmie.events.sheet.AbuseOrigin;
import org.jspecify.annotations.Nullable;

/** How abuse was met. */
public record AbuseRequest(
        @PositiveOrZero @Nullable Integer boundaryReminders,
        @Nullable Boolean transferOffered,
        @Nullable Boolean conversationEnded,
        @Nullable AbuseOrigin origin) {}
