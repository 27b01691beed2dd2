package org.accalmie.followup.intake;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Singleton
final class IncidentSeenStore {
    private static final String SEE = """
            insert into incident_seen as seen (incident_id, version) values (:incidentId, :version)
            on conflict (incident_id) do update set version = excluded.version where seen.version < excluded.version
            """;

    private final Jdbi jdbi;

    IncidentSeenStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether no version as new as this one was seen; locks the incident until the transaction ends. */
    boolean isNews(UUID incidentId, int version) {
        return jdbi.withHandle(handle -> handle.createUpdate(SEE)
                        .bind("incidentId", incidentId)
                        .bind("version", version)
                        .execute())
                > 0;
    }
}
