package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.Quality;
import org.accalmie.events.escalation.vocabulary.ReturnReason;
import org.jspecify.annotations.Nullable;

/**
 * The case went back to the sender for lack of something.
 *
 * @param missing the fields the dossier lacks
 * @param bouncing whether the case went to and fro too often
 */
public record EscalationReturned(
        @JsonUnwrapped EscalationHead head,
        String by,
        ReturnReason reason,
        List<String> missing,
        boolean bouncing,
        @Nullable Quality quality,
        int version)
        implements EscalationEvent {
    public EscalationReturned {
        new Ranges().atLeast(0, "version", version).texts("missing", missing).require();
    }
}
