package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.Quality;
import org.accalmie.events.escalation.vocabulary.Routing;
import org.jspecify.annotations.Nullable;

/** The dossier lacks something; the sender has until {@code prepareBy} to complete it, then it is sent all the same. */
public record EscalationPrepared(
        @JsonUnwrapped EscalationHead head,
        Routing routing,
        String owner,
        List<String> missing,
        Instant prepareBy,
        Instant createdAt,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationPrepared {
        new Ranges()
                .atLeast(0, "version", version)
                .instant("prepareBy", prepareBy)
                .instant("createdAt", createdAt)
                .require();
    }
}
