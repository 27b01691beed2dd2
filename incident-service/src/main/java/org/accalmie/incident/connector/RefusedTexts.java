package org.accalmie.incident.connector;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.accalmie.web.ProblemException;
import org.accalmie.web.json.StrictJson;

/** What refusals hold of customers. */
@Singleton
public class RefusedTexts {
    private final RefusalStore store;
    private final StrictJson json;

    RefusedTexts(RefusalStore store, StrictJson json) {
        this.store = store;
        this.json = json;
    }

    /** The customer's own, and those in which the id stands somewhere; read one by one, the oldest first. */
    public Stream<RefusedText> of(String customerId) {
        var mentioning = store.idsHolding(customerId).stream().filter(id -> mentions(id, customerId));
        return Stream.concat(store.idsOfCustomer(customerId).stream(), mentioning)
                .distinct()
                .sorted()
                .flatMap(id -> store.find(id).stream())
                .map(RefusedText::of);
    }

    /** In the current transaction. */
    public void eraseCustomer(String customerId) {
        store.idsOfCustomer(customerId).forEach(store::remove);
        store.idsHolding(customerId).stream()
                .filter(id -> mentions(id, customerId))
                .forEach(store::remove);
    }

    public void eraseReceivedBefore(Instant instant) {
        store.removeReceivedBefore(instant);
    }

    private boolean mentions(UUID id, String customerId) {
        return store.find(id).stream()
                .anyMatch(refusal -> read(json, refusal.payload())
                        .map(payload -> mentions(payload, customerId))
                        .orElse(true));
    }

    private static Optional<JsonNode> read(StrictJson json, byte[] payload) {
        try {
            return Optional.of(json.read(payload, JsonNode.class));
        } catch (ProblemException noJson) {
            return Optional.empty();
        }
    }

    /** Whether one of the values is exactly this text or number. */
    private static boolean mentions(JsonNode node, String text) {
        return node.isContainerNode()
                ? StreamSupport.stream(node.spliterator(), false).anyMatch(each -> mentions(each, text))
                : node.asText().equals(text);
    }
}
