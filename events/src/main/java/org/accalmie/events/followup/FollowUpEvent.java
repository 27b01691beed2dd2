package org.accalmie.events.followup;

import java.util.List;
import java.util.UUID;
import org.accalmie.events.Event;
import org.accalmie.events.Topic;

/** An event about a proactive call, keyed by the customer and naming its incidents. */
public sealed interface FollowUpEvent extends Event
        permits FollowUpPlanned, FollowUpRescheduled, FollowUpDone, FollowUpMissed, FollowUpCancelled {
    UUID followUpId();

    String customerId();

    List<UUID> incidentIds();

    @Override
    default Topic topic() {
        return Topic.FOLLOW_UPS;
    }

    @Override
    default String key() {
        return customerId();
    }

    @Override
    default String subject() {
        return incidentIds().isEmpty() ? customerId() : incidentIds().getFirst().toString();
    }
}
