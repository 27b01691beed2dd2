package org.accalmie.incident.recap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.accalmie.web.language.Language;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code recap_delivery}. */
@Entity
@Table(name = "recap_delivery")
class DeliveryEntity {
    @Id
    UUID id;

    UUID incidentId;

    @Enumerated(EnumType.STRING)
    Language language;

    @Enumerated(EnumType.STRING)
    DeliveryState state;

    Instant requestedAt;
    String requestedBy;
    int attempts;

    @Nullable
    Instant nextAttemptAt;

    @Nullable
    String lastError;

    @Nullable
    Instant sentAt;

    /** For Hibernate. */
    protected DeliveryEntity() {}

    void sent(Instant at) {
        state = DeliveryState.SENT;
        sentAt = at;
        nextAttemptAt = null;
        lastError = null;
    }

    void retry(String error, Instant at) {
        lastError = error;
        nextAttemptAt = at;
    }

    void giveUp(String error) {
        state = DeliveryState.FAILED;
        lastError = error;
        nextAttemptAt = null;
    }

    Delivery delivery() {
        return new Delivery(
                id, incidentId, language, state, requestedAt, requestedBy, attempts, nextAttemptAt, lastError, sentAt);
    }
}
