package org.accalmie.followup.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.events.followup.CallOutcome;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.events.followup.Intent;
import org.accalmie.followup.cause.Due;
import org.accalmie.followup.cause.Want;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "follow_up")
class FollowUpEntity {
    @Id
    UUID id;

    String customerId;

    @Enumerated(EnumType.STRING)
    FollowUpState state;

    Instant dueAt;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    List<Cause> causes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> incidentIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> notBy;

    @Nullable
    String plannedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> namedIncidentIds;

    @Nullable
    String note;

    @Nullable
    String assignee;

    int attempts;

    @Nullable
    Instant remindedAt;

    @Nullable
    Instant doneAt;

    @Nullable
    Boolean reached;

    @Nullable
    Boolean commitmentsKept;

    @Nullable
    Boolean expertMadeContact;

    @Nullable
    Integer planSatisfaction;

    @Nullable
    @Enumerated(EnumType.STRING)
    Intent intent;

    @Nullable
    String corrections;

    @Nullable
    String outcomeNote;

    @Nullable
    String reason;

    int version;

    static FollowUpEntity of(FollowUp call) {
        var entity = new FollowUpEntity();
        entity.id = call.id();
        entity.customerId = call.customerId();
        entity.copy(call);
        return entity;
    }

    void copy(FollowUp call) {
        var hand = call.byHand();
        state = call.state();
        dueAt = call.due().at();
        dueOn = call.due().on();
        causes = call.causes();
        incidentIds = call.incidentIds();
        notBy = call.notBy();
        plannedBy = hand == null ? null : hand.plannedBy();
        namedIncidentIds = hand == null ? List.of() : hand.incidentIds();
        note = hand == null ? null : hand.note();
        version = call.version();
        copy(call.progress());
    }

    private void copy(Progress progress) {
        assignee = progress.assignee();
        attempts = progress.attempts();
        remindedAt = progress.remindedAt();
        doneAt = progress.doneAt();
        reason = progress.reason();
        var outcome = progress.outcome();
        if (outcome != null) {
            reached = outcome.said().reached();
            commitmentsKept = outcome.said().commitmentsKept();
            expertMadeContact = outcome.said().expertMadeContact();
            planSatisfaction = outcome.said().planSatisfaction();
            intent = outcome.said().intent();
            corrections = outcome.corrections();
            outcomeNote = outcome.note();
        }
    }

    FollowUp followUp(Map<UUID, Set<Want>> wants) {
        return new FollowUp(
                id,
                customerId,
                wants.getOrDefault(id, Set.of()),
                byHand(),
                incidentIds,
                new Due(dueOn, dueAt),
                state,
                new Progress(assignee, attempts, remindedAt, doneAt, outcome(), reason),
                version);
    }

    private @Nullable Outcome outcome() {
        return reached == null
                ? null
                : new Outcome(
                        new CallOutcome(reached, commitmentsKept, expertMadeContact, planSatisfaction, intent),
                        corrections,
                        outcomeNote);
    }

    private @Nullable ByHand byHand() {
        return plannedBy == null ? null : new ByHand(plannedBy, namedIncidentIds, note);
    }
}
