package org.accalmie.incident.connector;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.accalmie.web.ProblemException;
import org.accalmie.web.json.StrictJson;

/** Lets go of what refusals hold of customers, in the current transaction. */
@Singleton
public class RefusedTexts {
    private final RefusalStore store;
    private final StrictJson json;

    RefusedTexts(RefusalStore store, StrictJson json) {
        this.store = store;
        this.json = json;
    }

    /** Also where the id stands somewhere in what could not be mapped. */
    public void eraseCustomer(String customerId) {
        store.removeOfCustomer(customerId);
        store.holding(customerId).stream()
                .filter(refusal -> mentions(refusal, customerId))
                .forEach(refusal -> store.remove(refusal.id()));
    }

    public void eraseReceivedBefore(Instant instant) {
        store.removeReceivedBefore(instant);
    }

    private boolean mentions(Refusal refusal, String customerId) {
        try {
            return Payload.mentions(json.read(refusal.payload(), JsonNode.class), customerId);
        } catch (ProblemException noJson) {
            return true;
        }
    }
}
