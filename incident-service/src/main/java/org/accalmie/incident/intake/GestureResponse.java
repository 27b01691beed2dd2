package org.accalmie.incident.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.accalmie.events.sheet.GestureType;
import org.accalmie.incident.gesture.GestureState;
import org.accalmie.incident.gesture.OfferedGesture;
import org.accalmie.incident.gesture.Verdict;
import org.jspecify.annotations.Nullable;

/** A gesture within an incident. */
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
        @Nullable Instant appliedAt) {

    static GestureResponse of(OfferedGesture gesture) {
        var assessment = gesture.assessment();
        return new GestureResponse(
                gesture.offer().type(),
                gesture.offer().quantity(),
                gesture.offer().amount(),
                assessment.value(),
                gesture.justification(),
                assessment.state(),
                assessment.verdict(),
                assessment.reasons(),
                assessment.approvalRequired(),
                gesture.policyVersion(),
                gesture.decidedBy(),
                gesture.decidedAt(),
                gesture.appliedAt());
    }
}
