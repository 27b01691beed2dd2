package org.accalmie.followup.briefing;

import java.time.Instant;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationUpdated;
import org.accalmie.events.escalation.vocabulary.Helpful;
import org.accalmie.events.escalation.vocabulary.Outcome;
import org.jspecify.annotations.Nullable;

/** What an event says about an escalation; what it does not say stays as it was. */
record EscalationHeard(
        EscalationEvent event,
        @Nullable Instant nextUpdateAt,
        @Nullable Outcome outcome,
        @Nullable Helpful helpful) {

    static EscalationHeard of(EscalationEvent event) {
        return switch (event) {
            case EscalationAcknowledged it -> new EscalationHeard(it, it.nextUpdateAt(), null, null);
            case EscalationUpdated it -> new EscalationHeard(it, it.nextUpdateAt(), null, null);
            case EscalationResolved it -> new EscalationHeard(it, null, it.outcome(), null);
            case EscalationJudged it -> new EscalationHeard(it, null, null, it.helpful());
            default -> new EscalationHeard(event, null, null, null);
        };
    }
}
