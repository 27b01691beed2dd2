package org.accalmie.incident.escalation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.accalmie.eventing.ReceivedEvent;
import org.accalmie.events.escalation.EscalationEvent;
import org.jspecify.annotations.Nullable;

/**
 * One event of an escalation as the timeline keeps it.
 *
 * @param what the event's name
 * @param by who did it; absent where nobody did
 * @param details in codes, names of fields and times, never in somebody's words
 */
record Step(
        UUID eventId,
        UUID incidentId,
        UUID escalationId,
        String what,
        Instant occurredAt,
        @Nullable String by,
        Map<String, Object> details) {

    static Step of(ReceivedEvent received, EscalationEvent event) {
        var told = StepReader.read(event);
        return new Step(
                received.id(),
                event.incidentId(),
                event.escalationId(),
                event.getClass().getSimpleName(),
                received.occurredAt(),
                told.by(),
                told.details());
    }

    /** What one type of event has to say beyond which escalation it is about. */
    record Told(@Nullable String by, Map<String, Object> details) {
        static Told by(@Nullable String by) {
            return new Told(by, new LinkedHashMap<>());
        }

        static Told byTheClock() {
            return by(null);
        }

        Told with(String name, @Nullable Object value) {
            if (value != null) {
                details.put(name, value);
            }
            return this;
        }
    }
}
