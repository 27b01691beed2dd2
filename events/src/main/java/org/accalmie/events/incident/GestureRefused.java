package org.accalmie.events.incident;

import java.util.UUID;
import org.accalmie.events.Ranges;

/** A gesture was refused, by the policy or by another person. */
public record GestureRefused(UUID incidentId, String customerId, OfferedGesture gesture) implements GestureEvent {
    public GestureRefused {
        new Ranges().customerId(customerId).require();
    }
}
