package org.accalmie.kpi.period;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.accalmie.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** The days a query is about. */
public class RangeRequest {
    @QueryParam("from")
    @NotNull
    public @Nullable LocalDate from;

    @QueryParam("to")
    @NotNull
    public @Nullable LocalDate to;

    public DateRange range() {
        var range = new DateRange(requireNonNull(from), requireNonNull(to));
        if (range.to().isBefore(range.from())) {
            throw ProblemException.invalid("to", "must not be before from");
        }
        return range;
    }
}
