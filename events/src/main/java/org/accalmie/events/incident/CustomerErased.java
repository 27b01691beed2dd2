package org.accalmie.events.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.events.Event;
import org.accalmie.events.Ranges;
import org.accalmie.events.Topic;

/**
 * The name, contact data and free texts of a customer are gone from the incident service, and must go wherever a copy
 * is kept. Figures, enumerations, dates and amounts stay.
 *
 * <p>An incident that is named here never changes again, so whatever is heard of it later was said before.
 *
 * @param entirely whether everything about the customer goes; otherwise these incidents alone, because of their age
 * @param incidentIds the incidents whose data went; a customer of very many is told of in several events
 */
public record CustomerErased(String customerId, Instant erasedAt, boolean entirely, List<UUID> incidentIds)
        implements Event {
    public CustomerErased {
        new Ranges().customerId(customerId).instant("erasedAt", erasedAt).require();
    }

    @Override
    public Topic topic() {
        return Topic.INCIDENTS;
    }

    @Override
    public String key() {
        return customerId;
    }

    @Override
    public String subject() {
        return customerId;
    }

    /** The keys of the events in which the customer's data may be. */
    public List<String> keys() {
        var ids = incidentIds.stream().map(UUID::toString);
        return (entirely ? Stream.concat(Stream.of(customerId), ids) : ids).toList();
    }
}
