package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.jspecify.annotations.Nullable;

/**
 * Nobody took the case up in time.
 *
 * @param rung the step of the ladder that fired, from 1
 * @param late whether it fires late because the system was down when it fell due
 * @param target who is reminded: a team, or {@code ON_CALL}
 */
public record AcknowledgementOverdue(
        @JsonUnwrapped EscalationHead head,
        Instant sentAt,
        Instant acknowledgeBy,
        int rung,
        boolean late,
        int version,
        @Nullable String target)
        implements EscalationEvent {
    public AcknowledgementOverdue {
        new Ranges()
                .atLeast(0, "version", version)
                .instant("sentAt", sentAt)
                .instant("acknowledgeBy", acknowledgeBy)
                .atLeast(0, "rung", rung)
                .require();
    }
}
