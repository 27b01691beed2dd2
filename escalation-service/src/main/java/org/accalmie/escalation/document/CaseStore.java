package org.accalmie.escalation.document;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.escalation.handover.Escalation;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Dossier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;

@Singleton
final class CaseStore {
    private static final String FIND = """
            select e.body, e.dossier, i.document from escalation e join incident i on i.id = e.incident_id
            where e.id = :id
            """;

    private final Jdbi jdbi;
    private final EventJson json;
    private final Policies policies;
    private final InstantSource clock;

    CaseStore(Jdbi jdbi, EventJson json, Policies policies, InstantSource clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.policies = policies;
        this.clock = clock;
    }

    Optional<Case> find(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(FIND).bind("id", id).map(this::found).findOne());
    }

    private Case found(RowView row) {
        var escalation = json.read(row.getColumn("body", String.class), Escalation.class);
        var dossier = row.getColumn("dossier", String.class);
        return new Case(
                escalation,
                dossier == null ? null : json.read(dossier, Dossier.class),
                json.read(row.getColumn("document", String.class), IncidentRecorded.class),
                policies.current().calendarOf(escalation.team()).zone(),
                clock.instant());
    }
}
