package org.accalmie.kpi.period;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.accalmie.web.validation.Checked;
import org.accalmie.web.validation.Consistent;
import org.jspecify.annotations.Nullable;

/** The days a query is about. */
@Consistent
public class RangeRequest implements Checked {
    @QueryParam("from")
    @NotNull
    public @Nullable LocalDate from;

    @QueryParam("to")
    @NotNull
    public @Nullable LocalDate to;

    public DateRange range() {
        return new DateRange(requireNonNull(from), requireNonNull(to));
    }

    @Override
    public List<Fault> faults() {
        return Fault.when(from != null && to != null && to.isBefore(from), "to", "must not be before from")
                .toList();
    }
}
