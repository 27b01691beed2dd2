package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.jspecify.annotations.Nullable;

/**
 * The customer was promised an update, and it did not come.
 *
 * @param nextUpdateAt when it was due; the last one where several passed
 * @param late whether it fires late because the system was down when it fell due
 * @param missed how many passed since it was last said: more than one only where the system was down meanwhile
 */
public record UpdateOverdue(
        @JsonUnwrapped EscalationHead head,
        String owner,
        Instant nextUpdateAt,
        boolean late,
        int version,
        @Nullable Integer missed)
        implements EscalationEvent {
    public UpdateOverdue {
        new Ranges()
                .atLeast(0, "version", version)
                .instant("nextUpdateAt", nextUpdateAt)
                .atLeast(0, "missed", missed)
                .require();
    }
}
