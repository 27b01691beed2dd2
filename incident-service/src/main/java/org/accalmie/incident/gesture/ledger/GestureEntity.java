package org.accalmie.incident.gesture.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.OfferedGesture;
import org.accalmie.events.incident.Verdict;
import org.accalmie.events.sheet.GestureType;
import org.accalmie.incident.gesture.Assessment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code gesture}; whether it was told to be overdue is the claim's. */
@Entity
@Table(name = "gesture")
class GestureEntity {
    private static final String OVERRIDDEN = "overridden";

    @Id
    UUID id;

    UUID incidentId;
    String customerId;
    String agentId;
    boolean historical;

    @Enumerated(EnumType.STRING)
    GestureType type;

    @Nullable
    Integer quantity;

    @Nullable
    BigDecimal amount;

    @Nullable
    BigDecimal value;

    String justification;

    @Enumerated(EnumType.STRING)
    GestureState state;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> reasons;

    boolean approvalRequired;
    int policyVersion;
    String proposedBy;
    Instant proposedAt;

    @Nullable
    String decidedBy;

    @Nullable
    Instant decidedAt;

    @Nullable
    String comment;

    @Nullable
    String verdictBy;

    @Nullable
    Instant verdictAt;

    @Nullable
    String verdictReason;

    @Nullable
    Instant appliedAt;

    @Nullable
    String appliedBy;

    @Nullable
    String reference;

    int version;

    /** For Hibernate. */
    protected GestureEntity() {}

    GestureEntity(UUID id, Proposal proposal, Assessment assessment, int policyVersion) {
        this.id = id;
        incidentId = proposal.incidentId();
        customerId = proposal.customerId();
        agentId = proposal.agentId();
        historical = proposal.historical();
        type = proposal.offer().type();
        quantity = proposal.offer().quantity();
        amount = proposal.offer().amount();
        value = assessment.value();
        justification = proposal.justification();
        state = assessment.state();
        verdict = assessment.verdict();
        reasons = assessment.reasons();
        approvalRequired = assessment.approvalRequired();
        this.policyVersion = policyVersion;
        proposedBy = proposal.proposedBy();
        proposedAt = proposal.proposedAt();
        decidedAt = state == GestureState.PROPOSED ? null : proposedAt;
        version = 1;
    }

    void decide(GestureState decided, Decision decision) {
        state = decided;
        decidedBy = decision.by();
        decidedAt = decision.at();
        comment = decision.comment();
        version++;
    }

    void apply(String by, @Nullable String said, Instant at) {
        state = GestureState.APPLIED;
        appliedAt = at;
        appliedBy = by;
        reference = said;
        version++;
    }

    void judge(Verdict judged, Decision decision) {
        verdict = judged;
        verdictBy = decision.by();
        verdictAt = decision.at();
        verdictReason = decision.comment();
        reasons = Stream.concat(reasons.stream().filter(reason -> !reason.equals(OVERRIDDEN)), Stream.of(OVERRIDDEN))
                .toList();
        version++;
    }

    LedgerEntry entry() {
        return new LedgerEntry(
                incidentId, customerId, agentId, gesture(), justification, comment, verdictReason, reference);
    }

    private OfferedGesture gesture() {
        return new OfferedGesture(
                id,
                type,
                quantity,
                amount,
                value,
                state,
                verdict,
                List.copyOf(reasons),
                approvalRequired,
                policyVersion,
                historical,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                appliedAt,
                version);
    }
}
