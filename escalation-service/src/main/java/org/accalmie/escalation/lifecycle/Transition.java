package org.accalmie.escalation.lifecycle;

import java.util.List;
import org.accalmie.events.escalation.EscalationEvent;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of transitions.
 *
 * @param from absent before there is an escalation
 * @param publishes what is told of it; absent where nothing is
 */
public record Transition(
        @Nullable EscalationState from,
        Trigger trigger,
        Condition condition,
        EscalationState to,
        @Nullable Class<? extends EscalationEvent> publishes) {

    /** What came of it, if it is what the table says. */
    public Escalation checked(Escalation after) {
        if (after.state() != to) {
            throw new IllegalStateException("%s leads to %s, not to %s".formatted(trigger, to, after.state()));
        }
        return after;
    }

    /** What is told of it, if it is what the table says. */
    public List<EscalationEvent> checked(List<EscalationEvent> events) {
        var told = events.stream().map(Object::getClass).toList();
        if (!told.equals(publishes == null ? List.of() : List.of(publishes))) {
            throw new IllegalStateException("%s publishes %s, not %s".formatted(trigger, publishes, told));
        }
        return events;
    }
}
