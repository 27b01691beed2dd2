package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;

/**
 * The sender has not completed a returned dossier; sender and supervisor are told, once a working day.
 *
 * @param owner the sender
 * @param reminder how many there were, this one included
 * @param late whether it fires late because the system was down when it fell due
 */
public record CompletionOverdue(
        @JsonUnwrapped EscalationHead head, String owner, List<String> missing, int reminder, boolean late, int version)
        implements EscalationEvent {
    public CompletionOverdue {
        new Ranges()
                .atLeast(0, "version", version)
                .atLeast(0, "reminder", reminder)
                .require();
    }
}
