package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.Quality;
import org.jspecify.annotations.Nullable;

/** The customer was told where things stand. */
public record EscalationUpdated(
        @JsonUnwrapped EscalationHead head,
        String by,
        @Nullable Instant nextUpdateAt,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationUpdated {
        new Ranges()
                .atLeast(0, "version", version)
                .instant("nextUpdateAt", nextUpdateAt)
                .require();
    }
}
