package org.accalmie.events.escalation;

import java.util.UUID;
import org.accalmie.events.Event;
import org.accalmie.events.Topic;

/** An event about one escalation, keyed by its incident. */
public sealed interface EscalationEvent extends Event
        permits EscalationSent,
                EscalationAcknowledged,
                AcknowledgementOverdue,
                EscalationPrepared,
                EscalationRaised,
                LadderExhausted,
                UpdateOverdue,
                EscalationTransferred,
                EscalationReturned,
                CompletionOverdue,
                EscalationSuspended,
                EscalationResumed,
                EscalationUpdated,
                EscalationResolved,
                EscalationCancelled,
                EscalationJudged,
                DecisionRecorded,
                NotificationFailed {
    UUID escalationId();

    UUID incidentId();

    String customerId();

    /** The team that has the case. */
    String team();

    EscalationState state();

    int version();

    @Override
    default Topic topic() {
        return Topic.ESCALATIONS;
    }

    @Override
    default String key() {
        return incidentId().toString();
    }

    @Override
    default String subject() {
        return incidentId().toString();
    }
}
