package org.accalmie.events.sheet;

import org.jspecify.annotations.Nullable;

/** How abuse was met. */
public record Abuse(
        @Nullable Integer boundaryReminders,
        @Nullable Boolean transferOffered,
        @Nullable Boolean conversationEnded,
        @Nullable AbuseOrigin origin) {}
