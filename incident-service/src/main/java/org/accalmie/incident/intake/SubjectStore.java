package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.accalmie.incident.derivation.Facts;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Counts how often a customer came on a subject: as ticked, or from what is recorded where that is more. */
@Singleton
class SubjectStore {
    private static final Duration PERIOD = Duration.ofDays(30);
    private static final UUID NONE = new UUID(0, 0);

    /**
     * This contact, as the row {@code sheet}, and the customer's others of its reason or problem in the days before: in
     * the table, and {@code together} with it on their way there.
     */
    static final String CONTACTS = """
            greatest(sheet.ticked, 1 + sheet.together + (select count(*) from incident other
                                        where other.customer_id = sheet.customer_id and other.id <> sheet.id
                                          and other.started_at between sheet.subject_since and sheet.started_at
                                          and (other.reason = sheet.reason or other.problem = sheet.problem)))
            """;
    /** The row of one sheet that is on its own. */
    static final String SHEET = """
            (values (:id, :customerId, :startedAt, :subjectSince, :ticked, 0, :reason, :problem))
            as sheet (id, customer_id, started_at, subject_since, ticked, together, reason, problem)
            """;

    private final Jdbi jdbi;

    SubjectStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The contacts in effect, of facts that are not recorded. */
    int contacts(String customerId, Facts facts) {
        return jdbi.withHandle(
                handle -> bind(handle.createQuery("select " + CONTACTS + " from " + SHEET), customerId, facts)
                        .bind("id", NONE)
                        .mapTo(Integer.class)
                        .one());
    }

    /** From when on the customer's other contacts count. */
    static Instant since(Facts facts) {
        return facts.startedAt().minus(PERIOD);
    }

    static Query bind(Query query, String customerId, Facts facts) {
        return query.bind("customerId", customerId)
                .bind("ticked", facts.contactsTicked())
                .bind("startedAt", facts.startedAt())
                .bind("subjectSince", since(facts))
                .bind("reason", facts.reason())
                .bind("problem", facts.problem());
    }
}
