package org.accalmie.escalation.transition;

import java.time.Instant;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.EscalationBuilder;
import org.accalmie.escalation.lifecycle.Transition;
import org.accalmie.escalation.lifecycle.Transitions;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.escalation.timeline.TimelineEntry;

/** Somebody doing something with an escalation. */
record CommandContext(Escalation before, EscalationBuilder draft, String by, TransitionContext moment) {
    Instant now() {
        return moment.now();
    }

    /** Follows the only transition that the table has for it. */
    Transition follow(CommandType type) {
        return follow(Transitions.of(before, type));
    }

    Transition follow(Transition transition) {
        draft.along(transition);
        return transition;
    }

    CommandEvents events(Escalation after) {
        return new CommandEvents(after, by);
    }

    TimelineEntry step(Entry entry) {
        return new TimelineEntry(before.id(), now(), by, entry);
    }
}
