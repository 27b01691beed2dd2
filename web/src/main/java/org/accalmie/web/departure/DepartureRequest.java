package org.accalmie.web.departure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.accalmie.events.Limits;
import org.accalmie.events.Ranges;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.accalmie.web.validation.CustomerId;
import org.accalmie.web.validation.Filled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A customer left, or will on that day. */
@Schema(examples = """
        {"customerId": "CLT-10482", "departedOn": "2026-12-01", "reason": "Cancelled by letter"}""")
@Consistent
public record DepartureRequest(
        @NotNull @CustomerId @Filled String customerId,
        @NotNull LocalDate departedOn,
        @CodePointLength(max = Limits.FREE_TEXT) @Nullable String reason)
        implements Checked {

    @Override
    public List<Fault> faults() {
        return Fault.of(new Ranges().date("departedOn", departedOn));
    }
}
