package org.accalmie.events.escalation;

import java.util.List;
import java.util.UUID;
import org.accalmie.events.Event;
import org.accalmie.events.Topic;
import org.accalmie.events.escalation.vocabulary.EscalationHead;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Urgency;

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
    EscalationHead head();

    int version();

    default UUID escalationId() {
        return head().escalationId();
    }

    default UUID incidentId() {
        return head().incidentId();
    }

    default String customerId() {
        return head().customerId();
    }

    /** The team that has the case. */
    default String team() {
        return head().team();
    }

    default Urgency urgency() {
        return head().urgency();
    }

    default EscalationState state() {
        return head().state();
    }

    default List<String> watchers() {
        return head().watchers();
    }

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
