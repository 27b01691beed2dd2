package org.accalmie.incident.goodwill;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.accalmie.incident.gesture.ledger.GestureResponse;
import org.accalmie.incident.gesture.ledger.LedgerEntry;

/** A gesture outside its incident. */
public record GestureItemResponse(
        UUID id,
        UUID incidentId,
        String customerId,
        @JsonUnwrapped GestureResponse gesture) {

    static GestureItemResponse of(LedgerEntry entry) {
        return new GestureItemResponse(
                entry.gesture().gestureId(), entry.incidentId(), entry.customerId(), GestureResponse.of(entry));
    }
}
