package org.accalmie.events.incident;

import java.util.UUID;
import org.accalmie.events.Ranges;

/** A gesture was offered; what needs nobody's approval is decided in the next event. */
public record GestureProposed(UUID incidentId, String customerId, OfferedGesture gesture) implements GestureEvent {
    public GestureProposed {
        new Ranges().customerId(customerId).require();
    }
}
