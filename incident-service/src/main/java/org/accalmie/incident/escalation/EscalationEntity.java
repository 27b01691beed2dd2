package org.accalmie.incident.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code escalation}, for reading: the newest version is kept by a statement that compares. */
@Entity
@Immutable
@Table(name = "escalation")
class EscalationEntity {
    @Id
    UUID id;

    UUID incidentId;
    String team;

    @Enumerated(EnumType.STRING)
    EscalationState state;

    int version;

    /** For Hibernate. */
    protected EscalationEntity() {}

    Escalation escalation() {
        return new Escalation(id, incidentId, team, state, version);
    }
}
