package org.accalmie.followup.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The calls that the clock may have something to say about. */
@Singleton
final class DueCallStore {
    private static final String DUE = """
            select id, customer_id from follow_up
            where state = 'PLANNED' and due_on <= :today and (reminded_at is null or due_on < :today)
            order by due_on, id limit 1000
            """;

    private final Jdbi jdbi;

    DueCallStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record DueCall(UUID id, String customerId) {}

    List<DueCall> due(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(DUE)
                .bind("today", today)
                .map((row, context) -> new DueCall(row.getObject("id", UUID.class), row.getString("customer_id")))
                .list());
    }
}
