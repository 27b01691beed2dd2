package org.accalmie.escalation.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What escalations are found by; they are written by statements. */
@Entity
@Immutable
@Table(name = "escalation")
class EscalationEntity {
    @Id
    UUID id;

    UUID incidentId;
    String agentId;
    String recordedBy;
    boolean legal;
    boolean openToTeam;
    String team;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    EscalationState state;

    @Nullable
    Instant overdueAt;

    @Nullable
    String reference;

    @Nullable
    String customerId;

    @Nullable
    String owner;

    String[] watchers;
    boolean waiting;
    boolean bouncing;

    String body;

    @Nullable
    String dossier;
}
