package org.accalmie.events.incident;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.accalmie.events.Ranges;
import org.accalmie.events.sheet.GestureType;
import org.jspecify.annotations.Nullable;

/**
 * A gesture as it stands after an event; amounts in EUR.
 *
 * @param value absent for a month of an unknown monthly amount
 * @param decidedBy who approved or refused it; absent where the policy did
 * @param version grows with each event of the gesture
 */
public record OfferedGesture(
        UUID gestureId,
        GestureType type,
        @Nullable Integer quantity,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal value,
        GestureState state,
        Verdict verdict,
        List<String> reasons,
        boolean approvalRequired,
        int policyVersion,
        boolean historical,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant appliedAt,
        int version) {
    public OfferedGesture {
        new Ranges()
                .atLeast(1, "quantity", quantity)
                .amount("amount", amount)
                .amount("value", value)
                .texts("reasons", reasons)
                .atLeast(0, "policyVersion", policyVersion)
                .instant("proposedAt", proposedAt)
                .instant("decidedAt", decidedAt)
                .instant("appliedAt", appliedAt)
                .atLeast(0, "version", version)
                .require();
    }
}
