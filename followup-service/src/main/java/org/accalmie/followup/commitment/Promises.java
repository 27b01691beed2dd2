package org.accalmie.followup.commitment;

import jakarta.inject.Singleton;
import java.util.List;

/** What customers were promised, for whoever speaks to them. */
@Singleton
public final class Promises {
    private static final int AT_MOST = 20;

    private final CommitmentStore store;

    Promises(CommitmentStore store) {
        this.store = store;
    }

    /** Kept and broken ones as well, the newest first. */
    public List<Promise> lastOf(String customerId) {
        var asked = new CommitmentListRequest(null, null, null, customerId, null, AT_MOST);
        return store.list(asked, null, null).stream()
                .limit(AT_MOST)
                .map(CommitmentResponse::of)
                .map(it -> new Promise(
                        it.id(), it.incidentId(), it.action(), it.owner(), it.condition(), it.dueAt(), it.state()))
                .toList();
    }
}
