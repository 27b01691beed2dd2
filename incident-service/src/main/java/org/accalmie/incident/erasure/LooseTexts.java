package org.accalmie.incident.erasure;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.accalmie.incident.connector.RefusedTexts;
import org.accalmie.incident.draft.DraftedTexts;

/** What was written about customers and belongs to no incident. */
@Singleton
class LooseTexts {
    private final RefusedTexts refusals;
    private final DraftedTexts drafts;

    LooseTexts(RefusedTexts refusals, DraftedTexts drafts) {
        this.refusals = refusals;
        this.drafts = drafts;
    }

    void eraseCustomer(String customerId) {
        refusals.eraseCustomer(customerId);
        drafts.eraseCustomer(customerId);
    }

    /** Drafts never grow that old. */
    void eraseReceivedBefore(Instant instant) {
        refusals.eraseReceivedBefore(instant);
    }
}
