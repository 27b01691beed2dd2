package org.accalmie.events.incident;

import java.util.UUID;
import org.accalmie.events.Ranges;

/** The billing tool confirmed that the customer got the gesture. */
public record GestureApplied(UUID incidentId, String customerId, OfferedGesture gesture) implements GestureEvent {
    public GestureApplied {
        new Ranges().customerId(customerId).require();
    }
}
