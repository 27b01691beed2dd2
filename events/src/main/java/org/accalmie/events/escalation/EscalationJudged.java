package org.accalmie.events.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.accalmie.events.Ranges;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.Helpful;

/** The sender said whether the escalation helped. */
public record EscalationJudged(@JsonUnwrapped EscalationHead head, String by, Helpful helpful, int version)
        implements EscalationEvent {
    public EscalationJudged {
        new Ranges().atLeast(0, "version", version).require();
    }
}
