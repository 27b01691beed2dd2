package org.accalmie.events.incident;

import java.util.UUID;
import org.accalmie.events.Ranges;

/** A supervisor gave another verdict than the policy. */
public record GestureJudged(UUID incidentId, String customerId, OfferedGesture gesture) implements GestureEvent {
    public GestureJudged {
        new Ranges().customerId(customerId).require();
    }
}
