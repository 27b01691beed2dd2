package org.accalmie.escalation.document;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An escalation with its incident, of which documents are written. */
@Entity
@Immutable
@Table(name = "escalation")
class CaseEntity {
    @Id
    UUID id;

    String body;

    @Nullable
    String dossier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "incidentId")
    IncidentEntity incident;
}
