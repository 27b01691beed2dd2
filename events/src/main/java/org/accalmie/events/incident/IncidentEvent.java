package org.accalmie.events.incident;

import java.util.UUID;
import org.accalmie.events.Event;
import org.accalmie.events.Topic;

/** An event about one incident, keyed by it. */
public sealed interface IncidentEvent extends Event permits IncidentRecorded, IncidentRevised {
    UUID id();

    @Override
    default Topic topic() {
        return Topic.INCIDENTS;
    }

    @Override
    default String key() {
        return id().toString();
    }

    @Override
    default String subject() {
        return id().toString();
    }
}
