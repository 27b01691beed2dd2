package org.accalmie.events.incident;

import java.util.UUID;
import org.accalmie.events.Event;
import org.accalmie.events.Topic;

/** An event about the gesture offered for an incident, keyed by the incident. */
public sealed interface GestureEvent extends Event
        permits GestureProposed, GestureApproved, GestureRefused, GestureApplied, GestureOverdue, GestureJudged {
    UUID incidentId();

    String customerId();

    OfferedGesture gesture();

    @Override
    default Topic topic() {
        return Topic.INCIDENTS;
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
