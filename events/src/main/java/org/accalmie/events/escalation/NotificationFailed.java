package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.NotificationChannel;
import org.accalmie.events.escalation.vocabulary.NotificationReason;
import org.jspecify.annotations.Nullable;

/**
 * Somebody could not be told, and it is not tried again.
 *
 * @param recipient the user or the team that was to be told
 * @param rung the step of the ladder that they were to be told of, from 1; absent for what is no step of it
 * @param cause why, without any address
 * @param movedOn whether the next step of the ladder fires at once, since nobody was told of this one
 */
public record NotificationFailed(
        @JsonUnwrapped EscalationHead head,
        String recipient,
        NotificationChannel channel,
        NotificationReason reason,
        @Nullable Integer rung,
        String cause,
        boolean movedOn,
        int version)
        implements EscalationEvent {
    public NotificationFailed {
        new Ranges()
                .text("recipient", recipient)
                .text("cause", cause)
                .atLeast(1, "rung", rung)
                .atLeast(0, "version", version)
                .require();
    }
}
