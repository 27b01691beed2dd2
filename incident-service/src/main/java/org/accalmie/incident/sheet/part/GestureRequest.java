package org.accalmie.incident.sheet.part;

import static java.util.Objects.requireNonNull;
import static org.accalmie.web.validation.Checked.Fault.when;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import org.accalmie.events.sheet.Gesture;
import org.accalmie.events.sheet.GestureType;
import org.accalmie.web.money.Money;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** The goodwill gesture that was offered; what is required of it is, as of the sheet, when it is saved. */
@Consistent(groups = Recorded.class)
@Schema(examples = """
        {"type": "ACCOUNT_CREDIT", "amount": 25.00, "justification": "Waited nine days for an answer"}""")
public record GestureRequest(
        @NotNull(groups = Recorded.class) @Nullable GestureType type,
        @Positive @Nullable Integer quantity,

        @Positive @Digits(integer = Money.EURO_DIGITS, fraction = Money.CENT_DIGITS) @Nullable
        BigDecimal amount,

        @NotBlank(groups = Recorded.class) @CodePointLength(max = Texts.FREE) @Nullable
        String justification)
        implements Checked {
    public GestureRequest {
        amount = Money.normal(amount);
    }

    /** What a checked request offers. */
    public Gesture asOffered() {
        return new Gesture(requireNonNull(type), quantity, amount, requireNonNull(justification));
    }

    @Override
    public List<Fault> faults() {
        return when(needsAmount() && amount == null, "amount", "is needed for " + type)
                .toList();
    }

    private boolean needsAmount() {
        return type == GestureType.ACCOUNT_CREDIT || type == GestureType.FULL_REFUND || type == GestureType.OTHER;
    }
}
