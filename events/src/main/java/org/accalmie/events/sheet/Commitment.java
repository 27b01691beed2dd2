package org.accalmie.events.sheet;

import java.time.Instant;
import org.accalmie.events.PersonalData;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/** A dated promise to the customer; {@code condition} is what must come from the customer first. */
public record Commitment(
        @PersonalData String action,
        Instant dueAt,
        @Nullable CommitmentOwner owner,
        @PersonalData(leavesTrace = true) @Nullable String condition) {
    public Commitment {
        new Ranges()
                .text("action", action)
                .instant("dueAt", dueAt)
                .text("condition", condition)
                .require();
    }
}
