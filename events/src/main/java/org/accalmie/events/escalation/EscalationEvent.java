package org.accalmie.events.escalation;

import java.util.UUID;
import org.accalmie.events.Event;
import org.accalmie.events.Topic;

/** An event about one escalation, keyed by its incident. */
public sealed interface EscalationEvent extends Event
        permits EscalationSent, EscalationAcknowledged, AcknowledgementOverdue {
    UUID escalationId();

    UUID incidentId();

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
