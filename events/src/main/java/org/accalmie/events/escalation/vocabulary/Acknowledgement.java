package org.accalmie.events.escalation.vocabulary;

import java.time.Instant;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** The take-up: who, when, and the next update promised to the customer. */
public record Acknowledgement(
        String by,
        Instant at,
        @Nullable Instant nextUpdateAt,
        @Nullable Handover handover,
        @Nullable String comment) {
    public Acknowledgement {
        new Ranges()
                .instant("at", at)
                .instant("nextUpdateAt", nextUpdateAt)
                .text("comment", comment)
                .require();
    }
}
