package org.accalmie.events.incident;

import java.util.UUID;
import org.accalmie.events.Ranges;

/** A gesture was approved, by the policy or by another person. */
public record GestureApproved(UUID incidentId, String customerId, OfferedGesture gesture) implements GestureEvent {
    public GestureApproved {
        new Ranges().customerId(customerId).require();
    }
}
