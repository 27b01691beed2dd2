package org.accalmie.escalation.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.accalmie.calendar.Allowance;
import org.accalmie.calendar.Deadline;
import org.accalmie.calendar.Span;
import org.accalmie.escalation.policy.Allowances;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.web.ProblemException;

/** What a deadline would be, and why. */
@Path("/calendars/{name}/preview")
class CalendarPreviewResource {
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Policies policies;

    CalendarPreviewResource(Policies policies) {
        this.policies = policies;
    }

    @GET
    @RolesAllowed("**")
    public PreviewResponse preview(
            @PathParam("name") String name,
            @QueryParam("from") @NotNull Instant from,
            @QueryParam("duration") @NotNull String duration) {
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw ProblemException.invalid("from", "must be between 1970 and 2200");
        }
        var calendar = policies.current()
                .calendars()
                .named(name)
                .orElseThrow(() -> ProblemException.notFound("There is no such calendar."))
                .calendar();
        var allowance = allowance(duration);
        return PreviewResponse.of(name, from, allowance, calendar.explain(from, allowance));
    }

    private static Allowance allowance(String duration) {
        try {
            return Allowances.parse(duration);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.invalid("duration", Allowances.FORM);
        }
    }

    /** The deadline, from when working time was counted, what of it, and the days that were skipped. */
    record PreviewResponse(
            String calendar,
            Instant from,
            String duration,
            Instant deadline,
            Instant countedFrom,
            List<Span> counted,
            List<Deadline.Skipped> skipped) {
        static PreviewResponse of(String calendar, Instant from, Allowance allowance, Deadline deadline) {
            return new PreviewResponse(
                    calendar,
                    from,
                    allowance.toString(),
                    deadline.at(),
                    deadline.countedFrom(),
                    deadline.counted(),
                    deadline.skipped());
        }
    }
}
