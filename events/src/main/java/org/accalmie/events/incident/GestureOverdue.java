package org.accalmie.events.incident;

import java.util.UUID;
import org.accalmie.events.Ranges;

/** A gesture was approved a day ago and is not applied: a promise not kept. */
public record GestureOverdue(UUID incidentId, String customerId, OfferedGesture gesture) implements GestureEvent {
    public GestureOverdue {
        new Ranges().customerId(customerId).require();
    }
}
