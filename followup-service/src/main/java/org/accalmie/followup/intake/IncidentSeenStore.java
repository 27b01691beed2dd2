package org.accalmie.followup.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.accalmie.database.Columns;
import org.accalmie.events.incident.IncidentRecorded;
import org.jdbi.v3.core.Jdbi;

@Singleton
final class IncidentSeenStore {
    // in the order of the ids, so that two who see some of the same wait for each other and never crosswise
    private static final String SEE = """
            insert into incident_seen as seen (incident_id, version, customer_id, agent_id, historical)
            select told.*
            from unnest(:incidentIds, :versions, :customerIds, :agentIds, :historical) as told (incident_id)
            order by told.incident_id
            on conflict (incident_id) do update set
                version = excluded.version,
                customer_id = excluded.customer_id,
                agent_id = excluded.agent_id,
                historical = excluded.historical
            where seen.version < excluded.version
            returning incident_id
            """;

    private static final String FIND = """
            select customer_id, agent_id, historical from incident_seen
            where incident_id = :incidentId and customer_id is not null
            """;

    private final Jdbi jdbi;

    IncidentSeenStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of which no version as new was seen; locks the incidents, different ones, until the transaction ends. */
    Set<UUID> newest(List<IncidentRecorded> sheets) {
        return jdbi.withHandle(handle -> new Columns<>(handle.createQuery(SEE), sheets)
                .bind("incidentIds", UUID.class, IncidentRecorded::id)
                .bind("versions", Integer.class, IncidentRecorded::version)
                .text("customerIds", sheet -> sheet.customer().id())
                .text("agentIds", sheet -> sheet.agent().id())
                .bind("historical", Boolean.class, IncidentRecorded::historical)
                .statement()
                .mapTo(UUID.class)
                .set());
    }

    Optional<IncidentSeen> find(UUID incidentId) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("incidentId", incidentId)
                .map((row, context) -> new IncidentSeen(
                        row.getString("customer_id"), row.getString("agent_id"), row.getBoolean("historical")))
                .findFirst());
    }
}
