package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.jspecify.annotations.Nullable;

/**
 * The case waits no longer.
 *
 * @param suspendedFor how long clocks and reminders stood still
 */
public record EscalationResumed(
        @JsonUnwrapped EscalationHead head,
        String by,
        Duration suspendedFor,
        @Nullable Instant nextUpdateAt,
        int version)
        implements EscalationEvent {
    public EscalationResumed {
        new Ranges()
                .atLeast(0, "version", version)
                .notNegative("suspendedFor", suspendedFor)
                .instant("nextUpdateAt", nextUpdateAt)
                .require();
    }
}
