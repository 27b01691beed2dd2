package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.Quality;
import org.jspecify.annotations.Nullable;

/**
 * The case went to another team, whose take-up clock runs until {@code acknowledgeBy}.
 *
 * @param previousTeam the team that passed it on
 * @param bouncing whether the case went to and fro too often
 */
public record EscalationTransferred(
        @JsonUnwrapped EscalationHead head,
        String previousTeam,
        String by,
        String reason,
        Instant sentAt,
        Instant acknowledgeBy,
        boolean bouncing,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationTransferred {
        new Ranges()
                .atLeast(0, "version", version)
                .text("reason", reason)
                .instant("sentAt", sentAt)
                .instant("acknowledgeBy", acknowledgeBy)
                .require();
    }
}
