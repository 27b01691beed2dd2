package org.accalmie.incident.connector.making;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** Which departures were passed on. */
@Singleton
class ReportedDepartureStore {
    private final Jdbi jdbi;

    ReportedDepartureStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether it was not there before. */
    boolean add(String customerId, LocalDate departedOn, String by, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                insert into reported_departure (customer_id, departed_on, reported_by, reported_at)
                                values (:customerId, :departedOn, :by, :at) on conflict do nothing
                                """)
                        .bind("customerId", customerId)
                        .bind("departedOn", departedOn)
                        .bind("by", by)
                        .bind("at", at)
                        .execute())
                == 1;
    }
}
