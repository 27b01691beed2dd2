package org.accalmie.incident.gesture.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.Verdict;
import org.accalmie.events.sheet.GestureType;
import org.jspecify.annotations.Nullable;

/** A gesture within an incident; {@code comment} is the approver's, {@code verdictReason} the overriding supervisor's. */
public record GestureResponse(
        GestureType type,
        @Nullable Integer quantity,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal value,
        String justification,
        GestureState state,
        Verdict verdict,
        List<String> reasons,
        boolean approvalRequired,
        int policyVersion,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String comment,
        @Nullable String verdictReason,
        @Nullable Instant appliedAt) {

    public static GestureResponse of(LedgerEntry entry) {
        var gesture = entry.gesture();
        return new GestureResponse(
                gesture.type(),
                gesture.quantity(),
                gesture.amount(),
                gesture.value(),
                entry.justification(),
                gesture.state(),
                gesture.verdict(),
                gesture.reasons(),
                gesture.approvalRequired(),
                gesture.policyVersion(),
                gesture.decidedBy(),
                gesture.decidedAt(),
                entry.comment(),
                entry.verdictReason(),
                gesture.appliedAt());
    }
}
