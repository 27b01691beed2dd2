package org.accalmie.incident.gesture;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/** A gesture policy to be put into effect; {@code version} is what was read, and is ignored. */
public record PolicyRequest(
        @Nullable Integer version,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 2)
        BigDecimal workshopValue,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 2)
        BigDecimal expertCallValue,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 2)
        BigDecimal creditFrom,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 2)
        BigDecimal creditTo,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 2)
        BigDecimal leavingCredit,

        @NotNull @Min(0) @Max(10_000) Integer waitingDays,
        @NotNull @Min(1) @Max(10_000) Integer repeatedContacts,

        @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 2)
        BigDecimal approvalAbove,

        @NotNull @Min(0) @Max(10_000) Integer gesturesBeforeApproval,

        @NotNull @DurationMin(hours = 1) @DurationMax(days = 3_660)
        Duration gesturePeriod) {

    GesturePolicy policy() {
        return new GesturePolicy(
                0,
                euros(workshopValue),
                euros(expertCallValue),
                euros(creditFrom),
                euros(creditTo),
                euros(leavingCredit),
                waitingDays,
                repeatedContacts,
                euros(approvalAbove),
                gesturesBeforeApproval,
                gesturePeriod);
    }

    boolean hasRange() {
        return creditFrom.compareTo(creditTo) <= 0;
    }

    private static BigDecimal euros(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
