package org.accalmie.kpi.projection;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** When rollups were corrected. */
@Singleton
class CorrectionStore {
    private static final String INSERT = """
            insert into rollup_correction (number, corrected_at, corrected)
            values (:number, :at, :corrected) on conflict do nothing
            """;

    private final Jdbi jdbi;

    CorrectionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The number of the last one; 0 before the first. */
    long last() {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(max(number), 0) from rollup_correction")
                .mapTo(Long.class)
                .one());
    }

    /** Says no where there is one of that number already. */
    boolean insert(long number, Instant at, int corrected) {
        return jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                        .bind("number", number)
                        .bind("at", at)
                        .bind("corrected", corrected)
                        .execute()
                == 1);
    }
}
