package org.accalmie.incident.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.eventing.EventJson;

/** What drafts hold of customers. */
@Singleton
public class DraftedTexts {
    /** The agent's, and no part of what is held about a customer. */
    private static final List<String> AGENTS = List.of("agentWellbeing", "agentDistress");

    private final DraftStore store;
    private final EventJson json;

    DraftedTexts(DraftStore store, EventJson json) {
        this.store = store;
        this.json = json;
    }

    /** The oldest first. */
    public Stream<DraftedText> of(String customerId) {
        return store.ofCustomer(customerId).stream()
                .map(draft -> new DraftedText(draft.person(), draft.savedAt(), sheet(draft)));
    }

    /** In the current transaction. */
    public void eraseCustomer(String customerId) {
        store.removeOfCustomer(customerId);
    }

    private ObjectNode sheet(SheetDraft draft) {
        return json.read(draft.sheet(), ObjectNode.class).without(AGENTS);
    }
}
