package org.accalmie.escalation.notification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/** Something that people are told of. */
record Occasion(
        EscalationEvent event,
        NotificationReason reason,
        @Nullable Integer rung,
        String target) {

    Urgency urgency() {
        return event.urgency();
    }

    List<String> watchers() {
        return event.watchers();
    }

    /** Empty for what nobody is told of. */
    static Optional<Occasion> of(EscalationEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case EscalationSent it -> plain(it, NotificationReason.SENT);
                    case EscalationTransferred it -> plain(it, NotificationReason.SENT);
                    case AcknowledgementOverdue it ->
                        new Occasion(
                                it,
                                NotificationReason.OVERDUE,
                                it.rung(),
                                Objects.requireNonNullElse(it.target(), it.team()));
                    case EscalationRaised it -> new Occasion(it, NotificationReason.RAISED, it.rung(), it.target());
                    case LadderExhausted it -> new Occasion(it, NotificationReason.EXHAUSTED, it.rung(), it.target());
                    case UpdateOverdue it -> plain(it, NotificationReason.UPDATE_OVERDUE);
                    case CompletionOverdue it -> plain(it, NotificationReason.COMPLETION_OVERDUE);
                    case EscalationPrepared it -> null;
                    case EscalationAcknowledged it -> null;
                    case EscalationReturned it -> null;
                    case EscalationSuspended it -> null;
                    case EscalationResumed it -> null;
                    case EscalationUpdated it -> null;
                    case EscalationResolved it -> null;
                    case EscalationCancelled it -> null;
                    case EscalationJudged it -> null;
                    case DecisionRecorded it -> null;
                    case NotificationFailed it -> null;
                });
    }

    private static Occasion plain(EscalationEvent event, NotificationReason reason) {
        return new Occasion(event, reason, null, event.team());
    }
}
