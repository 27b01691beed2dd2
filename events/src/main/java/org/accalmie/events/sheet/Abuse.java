package org.accalmie.events.sheet;

import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** How abuse was met. */
public record Abuse(
        @Nullable Integer boundaryReminders,
        @Nullable Boolean transferOffered,
        @Nullable Boolean conversationEnded,
        @Nullable AbuseOrigin origin) {
    public Abuse {
        new Ranges().atLeast(0, "boundaryReminders", boundaryReminders).require();
    }
}
