package org.accalmie.followup.call;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.followup.Cause;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.events.followup.Intent;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A call as it is read; plans write it. */
@Entity
@Immutable
@Table(name = "follow_up")
class CallEntity {
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

    FollowUpResponse shown() {
        return new FollowUpResponse(
                id,
                customerId,
                List.copyOf(incidentIds),
                List.copyOf(causes),
                dueAt,
                state,
                assignee,
                List.copyOf(notBy),
                attempts,
                remindedAt,
                doneAt,
                outcome(),
                plannedBy,
                note,
                reason,
                version,
                null);
    }

    private @Nullable OutcomeResponse outcome() {
        return reached == null
                ? null
                : new OutcomeResponse(
                        reached,
                        commitmentsKept,
                        expertMadeContact,
                        planSatisfaction,
                        intent,
                        corrections,
                        outcomeNote);
    }
}
