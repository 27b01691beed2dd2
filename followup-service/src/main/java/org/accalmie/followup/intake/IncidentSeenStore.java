package org.accalmie.followup.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.events.incident.IncidentRecorded;
import org.jdbi.v3.core.Jdbi;

@Singleton
final class IncidentSeenStore {
    private static final String SEE = """
            insert into incident_seen as seen (incident_id, version, customer_id, agent_id, historical)
            values (:incidentId, :version, :customerId, :agentId, :historical)
            on conflict (incident_id) do update set
                version = excluded.version,
                customer_id = excluded.customer_id,
                agent_id = excluded.agent_id,
                historical = excluded.historical
            where seen.version < excluded.version
            """;

    private static final String FIND = """
            select customer_id, agent_id, historical from incident_seen
            where incident_id = :incidentId and customer_id is not null
            """;

    private final Jdbi jdbi;

    IncidentSeenStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether no version as new as this one was seen; locks the incident until the transaction ends. */
    boolean isNews(IncidentRecorded sheet) {
        return jdbi.withHandle(handle -> handle.createUpdate(SEE)
                        .bind("incidentId", sheet.id())
                        .bind("version", sheet.version())
                        .bind("customerId", sheet.customer().id())
                        .bind("agentId", sheet.agent().id())
                        .bind("historical", sheet.historical())
                        .execute())
                > 0;
    }

    Optional<IncidentSeen> find(UUID incidentId) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("incidentId", incidentId)
                .map((row, context) -> new IncidentSeen(
                        row.getString("customer_id"), row.getString("agent_id"), row.getBoolean("historical")))
                .findFirst());
    }
}
