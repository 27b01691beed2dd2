package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.incident.derivation.Facts;
import org.accalmie.incident.record.IncidentMapper;
import org.jdbi.v3.core.Jdbi;

/** Counts contacts on a subject beside facts that are not recorded. */
@Singleton
class SubjectStore {
    private static final UUID NONE = new UUID(0, 0);

    private final Jdbi jdbi;

    SubjectStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The other contacts of a customer, of facts that are not recorded, or not yet as they are. */
    int others(Optional<UUID> itself, String customerId, Facts facts) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + IncidentMapper.otherContactsOf("sheet") + """
                        from (values (:id, :customerId, :startedAt, :reason, :problem))
                             as sheet (id, customer_id, started_at, reason, problem)
                        """)
                .bind("id", itself.orElse(NONE))
                .bind("customerId", customerId)
                .bind("startedAt", facts.startedAt())
                .bind("reason", facts.reason())
                .bind("problem", facts.problem())
                .mapTo(Integer.class)
                .one());
    }
}
