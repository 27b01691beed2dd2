package org.accalmie.escalation.handling;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.EscalationBuilder;
import org.accalmie.escalation.lifecycle.Transition;
import org.accalmie.escalation.lifecycle.Transitions;
import org.accalmie.escalation.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

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

    /** An entry of the timeline; details that were not given are left out. */
    TimelineEntry step(CommandType type, Map<String, @Nullable Object> details) {
        var given = new LinkedHashMap<String, String>();
        details.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value.toString());
            }
        });
        return new TimelineEntry(before.id(), now(), by, type.rule(), given);
    }

    static Map<String, @Nullable Object> details(String name, @Nullable Object value) {
        var details = new LinkedHashMap<String, @Nullable Object>();
        details.put(name, value);
        return details;
    }

    static Map<String, @Nullable Object> details(
            String name, @Nullable Object value, String other, @Nullable Object otherValue) {
        var details = details(name, value);
        details.put(other, otherValue);
        return details;
    }
}
