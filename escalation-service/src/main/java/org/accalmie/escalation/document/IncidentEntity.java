package org.accalmie.escalation.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An incident as last heard of. */
@Entity
@Immutable
@Table(name = "incident")
class IncidentEntity {
    @Id
    UUID id;

    String document;
}
