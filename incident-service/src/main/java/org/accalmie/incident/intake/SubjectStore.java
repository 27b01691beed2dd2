package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.accalmie.incident.derivation.Facts;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Counts how often a customer came on a subject: as ticked, or from what is recorded where that is more. */
@Singleton
class SubjectStore {
    static final Duration PERIOD = Duration.ofDays(30);
    private static final UUID NONE = new UUID(0, 0);

    /** This contact and the customer's others of the same reason or problem in the days before. */
    static final String CONTACTS = """
            greatest(:ticked, 1 + (select count(*) from incident other
                                   where other.customer_id = :customerId and other.id <> :id
                                     and other.started_at between :subjectSince and :startedAt
                                     and (other.reason = :reason or other.problem = :problem)))
            """;

    private final Jdbi jdbi;

    SubjectStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The contacts in effect, of facts that are not recorded. */
    int contacts(String customerId, Facts facts) {
        return jdbi.withHandle(handle -> bind(handle.createQuery("select " + CONTACTS), customerId, facts)
                .bind("id", NONE)
                .mapTo(Integer.class)
                .one());
    }

    static Query bind(Query query, String customerId, Facts facts) {
        return query.bind("customerId", customerId)
                .bind("ticked", facts.contactsTicked())
                .bind("startedAt", facts.startedAt())
                .bind("subjectSince", facts.startedAt().minus(PERIOD))
                .bind("reason", facts.reason())
                .bind("problem", facts.problem());
    }
}
