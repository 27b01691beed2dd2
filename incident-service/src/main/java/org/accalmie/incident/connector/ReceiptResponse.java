package org.accalmie.incident.connector;

import java.util.List;
import java.util.UUID;
import org.accalmie.incident.connector.making.Outcome;
import org.accalmie.incident.connector.making.Receipt;
import org.accalmie.web.Violation;
import org.jspecify.annotations.Nullable;

/** What became of a message. */
record ReceiptResponse(Outcome outcome, @Nullable UUID incidentId, List<Violation> because) {
    static ReceiptResponse of(Receipt receipt) {
        return new ReceiptResponse(receipt.outcome(), receipt.incidentId(), receipt.faults());
    }
}
