package org.accalmie.escalation.notification;

import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.escalation.AcknowledgementOverdue;
import org.accalmie.events.escalation.CompletionOverdue;
import org.accalmie.events.escalation.DecisionRecorded;
import org.accalmie.events.escalation.EscalationAcknowledged;
import org.accalmie.events.escalation.EscalationCancelled;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.EscalationPrepared;
import org.accalmie.events.escalation.EscalationRaised;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationResumed;
import org.accalmie.events.escalation.EscalationReturned;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.EscalationSuspended;
import org.accalmie.events.escalation.EscalationTransferred;
import org.accalmie.events.escalation.EscalationUpdated;
import org.accalmie.events.escalation.LadderExhausted;
import org.accalmie.events.escalation.NotificationFailed;
import org.accalmie.events.escalation.UpdateOverdue;
import org.accalmie.events.escalation.vocabulary.NotificationReason;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Something that makes what is still to be told moot.
 *
 * @param why in a word, for whoever asks why somebody was not told
 * @param allClear what those hear who were told that it is overdue; absent where it is not over for them
 */
record Ending(
        UUID escalationId,
        int version,
        Urgency urgency,
        String why,
        @Nullable NotificationReason allClear) {

    private static final int FIRST = 1;

    /** Empty for what leaves everything as it is. */
    static Optional<Ending> of(EscalationEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case EscalationAcknowledged it -> of(it, "taken up", NotificationReason.TAKEN_UP);
                    case EscalationUpdated it -> of(it, "updated", NotificationReason.TAKEN_UP);
                    case EscalationResolved it -> of(it, "resolved", NotificationReason.RESOLVED);
                    case EscalationCancelled it -> of(it, "cancelled", NotificationReason.CANCELLED);
                    case EscalationTransferred it -> of(it, "transferred", null);
                    case EscalationReturned it -> of(it, "returned", null);
                    case EscalationSuspended it -> of(it, "waiting for the customer", null);
                    case EscalationSent it -> it.version() == FIRST ? null : of(it, "sent again", null);
                    case EscalationPrepared it -> null;
                    case EscalationResumed it -> null;
                    case AcknowledgementOverdue it -> null;
                    case EscalationRaised it -> null;
                    case LadderExhausted it -> null;
                    case UpdateOverdue it -> null;
                    case CompletionOverdue it -> null;
                    case EscalationJudged it -> null;
                    case DecisionRecorded it -> null;
                    case NotificationFailed it -> null;
                });
    }

    private static Ending of(EscalationEvent event, String why, @Nullable NotificationReason allClear) {
        return new Ending(event.escalationId(), event.version(), event.urgency(), why, allClear);
    }
}
