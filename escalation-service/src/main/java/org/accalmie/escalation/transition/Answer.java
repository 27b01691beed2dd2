package org.accalmie.escalation.transition;

import org.accalmie.escalation.timeline.TimelineEntry;
import org.accalmie.events.escalation.vocabulary.EscalationState;

/** What becomes of a command. */
public sealed interface Answer {
    /** It was done. */
    record Done(StateChange change) implements Answer {}

    /** The same person had done it before; only the timeline says so. */
    record Repeated(TimelineEntry step) implements Answer {}

    /** It is not legal in this state. */
    record Refused(EscalationState state, String rule, String detail) implements Answer {}
}
