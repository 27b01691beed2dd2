package org.accalmie.incident.recap;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.Ids;
import org.accalmie.web.language.Language;

/** The recaps that were asked to be sent; asked in the current transaction, sent after its commit. */
@Singleton
public class Deliveries {
    private final DeliveryStore store;
    private final InstantSource clock;
    private final Ids ids;

    Deliveries(DeliveryStore store, InstantSource clock, Ids ids) {
        this.store = store;
        this.clock = clock;
        this.ids = ids;
    }

    /** While one waits, asking again is asking for that one, in the language asked for last. */
    Delivery request(UUID incidentId, Language language, String by) {
        return store.request(ids.next(), incidentId, language, by, clock.instant());
    }

    /** Newest first. */
    public List<Delivery> of(UUID incidentId) {
        return store.of(incidentId);
    }
}
