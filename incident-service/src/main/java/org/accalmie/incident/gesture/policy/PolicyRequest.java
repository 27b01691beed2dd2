package org.accalmie.incident.gesture.policy;

import static org.accalmie.web.validation.Checked.Fault.when;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.accalmie.events.Limits;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/** A gesture policy to be put into effect; {@code version} is what was read, and is ignored. */
@Consistent
@Schema(examples = """
        {"workshopValue": 25, "expertCallValue": 15, "creditFrom": 20, "creditTo": 30, "leavingCredit": 35,
         "waitingDays": 7, "repeatedContacts": 3, "approvalAbove": 50, "gesturesBeforeApproval": 3,
         "gesturePeriod": "P90D"}""")
public record PolicyRequest(
        @Nullable Integer version,

        @NotNull @PositiveOrZero @Digits(integer = Limits.EURO_DIGITS, fraction = Limits.CENT_DIGITS)
        BigDecimal workshopValue,

        @NotNull @PositiveOrZero @Digits(integer = Limits.EURO_DIGITS, fraction = Limits.CENT_DIGITS)
        BigDecimal expertCallValue,

        @NotNull @PositiveOrZero @Digits(integer = Limits.EURO_DIGITS, fraction = Limits.CENT_DIGITS)
        BigDecimal creditFrom,

        @NotNull @PositiveOrZero @Digits(integer = Limits.EURO_DIGITS, fraction = Limits.CENT_DIGITS)
        BigDecimal creditTo,

        @NotNull @PositiveOrZero @Digits(integer = Limits.EURO_DIGITS, fraction = Limits.CENT_DIGITS)
        BigDecimal leavingCredit,

        @NotNull @Min(0) @Max(10_000) Integer waitingDays,
        @NotNull @Min(1) @Max(10_000) Integer repeatedContacts,

        @NotNull @PositiveOrZero @Digits(integer = Limits.EURO_DIGITS, fraction = Limits.CENT_DIGITS)
        BigDecimal approvalAbove,

        @NotNull @Min(0) @Max(10_000) Integer gesturesBeforeApproval,

        @NotNull @DurationMin(hours = 1) @DurationMax(days = 3_660)
        Duration gesturePeriod)
        implements Checked {

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

    @Override
    public List<Fault> faults() {
        var reversed = creditFrom != null && creditTo != null && creditFrom.compareTo(creditTo) > 0;
        return when(reversed, "creditTo", "must not be less than creditFrom").toList();
    }

    private static BigDecimal euros(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }
}
