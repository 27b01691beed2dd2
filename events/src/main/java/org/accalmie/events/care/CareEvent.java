package org.accalmie.events.care;

import org.accalmie.events.Event;
import org.accalmie.events.Topic;

/** An event about an agent, keyed by the agent. */
public sealed interface CareEvent extends Event permits WellbeingReported, RecoveryBreakStarted, CareAlertEvent {
    @Override
    default Topic topic() {
        return Topic.CARE;
    }
}
