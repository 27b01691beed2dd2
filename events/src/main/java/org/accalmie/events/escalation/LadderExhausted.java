package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;

/**
 * Nobody took the case up, and the ladder has no further step.
 *
 * @param target who is told: a team, or {@code ON_CALL}
 * @param rung the step of the ladder that fired, from 1
 * @param late whether it fires late because the system was down when it fell due
 */
public record LadderExhausted(
        @JsonUnwrapped EscalationHead head,
        String target,
        Instant sentAt,
        Instant acknowledgeBy,
        int rung,
        boolean late,
        int version)
        implements EscalationEvent {
    public LadderExhausted {
        new Ranges()
                .atLeast(0, "version", version)
                .instant("sentAt", sentAt)
                .instant("acknowledgeBy", acknowledgeBy)
                .atLeast(0, "rung", rung)
                .require();
    }
}
