package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.Acknowledgement;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.Quality;
import org.jspecify.annotations.Nullable;

/** Somebody of the team took the case up. */
public record EscalationAcknowledged(
        @JsonUnwrapped EscalationHead head,
        String owner,
        Instant sentAt,
        Instant acknowledgeBy,
        Acknowledgement acknowledgement,
        @Nullable Instant nextUpdateAt,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationAcknowledged {
        new Ranges()
                .atLeast(0, "version", version)
                .instant("sentAt", sentAt)
                .instant("acknowledgeBy", acknowledgeBy)
                .instant("nextUpdateAt", nextUpdateAt)
                .require();
    }
}
