package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.Quality;
import org.accalmie.events.escalation.vocabulary.Routing;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** The dossier is with the team, whose take-up clock runs until {@code acknowledgeBy}. */
public record EscalationSent(
        @JsonUnwrapped EscalationHead head,
        Routing routing,
        String owner,
        @Nullable Dossier dossier,
        List<String> missing,
        Instant sentAt,
        Instant acknowledgeBy,
        Instant createdAt,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationSent {
        new Ranges()
                .atLeast(0, "version", version)
                .instant("sentAt", sentAt)
                .instant("acknowledgeBy", acknowledgeBy)
                .instant("createdAt", createdAt)
                .require();
    }
}
