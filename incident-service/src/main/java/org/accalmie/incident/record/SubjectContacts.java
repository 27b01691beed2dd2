package org.accalmie.incident.record;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.accalmie.incident.derivation.Facts;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts the customer's other contacts of the same reason, or of the same problem, in the 30 days before a contact: whenever
 * it is asked, since what is recorded or corrected later may be of earlier contacts.
 */
@Singleton
public class SubjectContacts {
    private static final UUID NONE = new UUID(0, 0);

    private static final String OTHERS = """
            (select count(*) from incident other
             where other.customer_id = %1$s.customer_id and other.id <> %1$s.id
               and other.started_at between %1$s.started_at - interval '720 hours' and %1$s.started_at
               and (other.reason = %1$s.reason or other.problem = %1$s.problem))
            """;

    private final Jdbi jdbi;

    SubjectContacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The SQL that counts the others of a row with an id, a customer, a start, a reason and a problem. */
    public static String othersOf(String row) {
        return OTHERS.formatted(row);
    }

    /** The other contacts of a customer, of facts that are not recorded. */
    public int others(String customerId, Facts facts) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + othersOf("sheet") + """
                        from (values (:id, :customerId, :startedAt, :reason, :problem))
                             as sheet (id, customer_id, started_at, reason, problem)
                        """)
                .bind("id", NONE)
                .bind("customerId", customerId)
                .bind("startedAt", facts.startedAt())
                .bind("reason", facts.reason())
                .bind("problem", facts.problem())
                .mapTo(Integer.class)
                .one());
    }
}
