package org.accalmie.escalation.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.stored.EscalationFormat;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.events.sheet.Dossier;

@Singleton
final class CaseStore implements PanacheRepositoryBase<CaseEntity, UUID> {
    private static final String WITH_INCIDENT = "from CaseEntity it join fetch it.incident where it.id = ?1";

    private final EscalationFormat format;
    private final EventJson json;
    private final Policies policies;
    private final InstantSource clock;

    CaseStore(EscalationFormat format, EventJson json, Policies policies, InstantSource clock) {
        this.format = format;
        this.json = json;
        this.policies = policies;
        this.clock = clock;
    }

    Optional<Case> get(UUID id) {
        return find(WITH_INCIDENT, id).firstResultOptional().map(this::found);
    }

    private Case found(CaseEntity kept) {
        var escalation = format.read(kept.body);
        return new Case(
                escalation,
                kept.dossier == null ? null : json.read(kept.dossier, Dossier.class),
                json.read(kept.incident.document, IncidentRecorded.class),
                policies.current().calendarOf(escalation.team()).zone(),
                clock.instant());
    }
}
