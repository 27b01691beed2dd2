package org.accalmie.escalation.handling;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.accalmie.events.escalation.EscalationEvent;

/** What is told of escalations, for whoever acts upon it in the transaction that makes it true. */
public record EscalationsTold(List<Told> all) {

    /** An event, and the id under which everybody hears of it. */
    public record Told(UUID id, EscalationEvent event) {}

    static EscalationsTold of(List<UUID> ids, List<EscalationEvent> events) {
        return new EscalationsTold(IntStream.range(0, events.size())
                .mapToObj(i -> new Told(ids.get(i), events.get(i)))
                .toList());
    }

    public List<EscalationEvent> events() {
        return all.stream().map(Told::event).toList();
    }
}
