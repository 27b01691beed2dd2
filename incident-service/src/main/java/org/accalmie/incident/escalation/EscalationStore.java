package org.accalmie.incident.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.accalmie.eventing.EventJson;
import org.jdbi.v3.core.Jdbi;

@Singleton
class EscalationStore implements PanacheRepositoryBase<EscalationEntity, UUID> {
    private static final String KEEP = """
            insert into escalation (id, incident_id, team, state, version)
            values (:id, :incidentId, :team, :state, :version)
            on conflict (id) do update set team = excluded.team, state = excluded.state, version = excluded.version
            where escalation.version < excluded.version
            """;
    private static final String INSERT = """
            insert into escalation_step (event_id, incident_id, escalation_id, what, occurred_at, by, details)
            values (:eventId, :incidentId, :escalationId, :what, :occurredAt, :by, :details::jsonb)
            """;

    private final Jdbi jdbi;
    private final EventJson json;

    EscalationStore(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Keeps the newest version of an escalation, whatever the order in which they come. */
    void keep(Escalation escalation) {
        jdbi.useHandle(
                handle -> handle.createUpdate(KEEP).bindMethods(escalation).execute());
    }

    void insert(Step step) {
        jdbi.useHandle(handle -> handle.createUpdate(INSERT)
                .bind("eventId", step.eventId())
                .bind("incidentId", step.incidentId())
                .bind("escalationId", step.escalationId())
                .bind("what", step.what())
                .bind("occurredAt", step.occurredAt())
                .bind("by", step.by())
                .bind("details", json.text(step.details()))
                .execute());
    }

    List<Escalation> of(Collection<UUID> incidentIds) {
        return list("incidentId in ?1", Sort.by("id"), incidentIds).stream()
                .map(this::escalation)
                .toList();
    }

    private Escalation escalation(EscalationEntity entity) {
        getSession().detach(entity);
        return entity.escalation();
    }
}
