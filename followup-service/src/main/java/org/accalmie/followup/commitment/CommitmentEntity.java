package org.accalmie.followup.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.sheet.CommitmentOwner;
import org.accalmie.followup.commitment.Commitment.Closing;
import org.accalmie.followup.commitment.Commitment.Party;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "commitment")
class CommitmentEntity {
    @Id
    UUID id;

    UUID incidentId;
    String customerId;
    String agentId;

    @Nullable
    String recordedBy;

    String action;

    @Nullable
    @Enumerated(EnumType.STRING)
    CommitmentOwner owner;

    @Nullable
    String condition;

    Instant toldDueAt;
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    CommitmentState state;

    Instant recordedAt;

    @Nullable
    Instant conditionMetAt;

    @Nullable
    Instant warnedAt;

    @Nullable
    Instant closedAt;

    @Nullable
    String closedBy;

    @Nullable
    String note;

    int version;

    static CommitmentEntity of(Commitment commitment) {
        var entity = new CommitmentEntity();
        entity.id = commitment.id();
        entity.copy(commitment);
        return entity;
    }

    void copy(Commitment commitment) {
        incidentId = commitment.party().incidentId();
        customerId = commitment.party().customerId();
        agentId = commitment.party().agentId();
        recordedBy = commitment.party().recordedBy();
        action = commitment.terms().action();
        owner = commitment.terms().owner();
        condition = commitment.terms().condition();
        toldDueAt = commitment.terms().dueAt();
        dueAt = commitment.dueAt();
        state = commitment.state();
        recordedAt = commitment.recordedAt();
        conditionMetAt = commitment.conditionMetAt();
        warnedAt = commitment.warnedAt();
        var closing = commitment.closing();
        closedAt = closing == null ? null : closing.at();
        closedBy = closing == null ? null : closing.by();
        note = closing == null ? null : closing.note();
        version = commitment.version();
    }

    Commitment commitment() {
        return new Commitment(
                id,
                new Party(incidentId, customerId, agentId, recordedBy),
                new CommitmentTerms(action, owner, condition, toldDueAt),
                recordedAt,
                dueAt,
                state,
                conditionMetAt,
                warnedAt,
                closedAt == null ? null : new Closing(closedAt, closedBy, note),
                version);
    }
}
