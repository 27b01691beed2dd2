package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.accalmie.events.escalation.vocabulary.Quality;
import org.jspecify.annotations.Nullable;

/**
 * The team has done what it could.
 *
 * @param dossierReady whether the receiver found the dossier ready to work on
 */
public record EscalationResolved(
        @JsonUnwrapped EscalationHead head,
        String by,
        Outcome outcome,
        @Nullable Boolean dossierReady,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationResolved {
        new Ranges()
                .atLeast(0, "version", version)
                .instant("createdAt", createdAt)
                .instant("sentAt", sentAt)
                .require();
    }
}
