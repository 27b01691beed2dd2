package org.accalmie.events.policy;

import org.accalmie.events.Event;
import org.accalmie.events.Topic;

/** The whole of something that is decided, keyed by kind and name: of each key the topic keeps the latest. */
public sealed interface PolicyEvent extends Event permits CalendarChanged, TeamChanged {
    /** Whether there is no such thing any more. */
    boolean removed();

    int version();

    @Override
    default Topic topic() {
        return Topic.POLICIES;
    }

    @Override
    default String subject() {
        return key();
    }
}
