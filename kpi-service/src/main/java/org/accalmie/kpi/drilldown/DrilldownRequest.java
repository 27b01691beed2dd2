package org.accalmie.kpi.drilldown;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.kpi.definition.Kpi;
import org.accalmie.kpi.fact.Dimension;
import org.accalmie.kpi.fact.Slice;
import org.accalmie.kpi.period.RangeRequest;
import org.accalmie.web.ProblemException;
import org.accalmie.web.list.Cursor;
import org.jspecify.annotations.Nullable;

/** The parameters of a drill-down: the days, and at most one dimension with its slice. */
public class DrilldownRequest extends RangeRequest {
    private static final int POSITION_PARTS = 2;

    @QueryParam("agentTeam")
    public @Nullable String agentTeam;

    @QueryParam("channel")
    public @Nullable String channel;

    @QueryParam("reason")
    public @Nullable String reason;

    @QueryParam("anger")
    public @Nullable String anger;

    @QueryParam("profile")
    public @Nullable String profile;

    @QueryParam("customerValue")
    public @Nullable String customerValue;

    @QueryParam("team")
    public @Nullable String team;

    @QueryParam("after")
    public @Nullable String after;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    public int limit;

    /** Refuses a dimension that the KPI does not have. */
    Slice slice(Kpi kpi) {
        var given = Stream.of(
                        slice(Dimension.AGENT_TEAM, agentTeam),
                        slice(Dimension.CHANNEL, channel),
                        slice(Dimension.REASON, reason),
                        slice(Dimension.ANGER, anger),
                        slice(Dimension.PROFILE, profile),
                        slice(Dimension.CUSTOMER_VALUE, customerValue),
                        slice(Dimension.TEAM, team))
                .flatMap(List::stream)
                .toList();
        if (given.size() > 1) {
            throw ProblemException.invalid(given.get(1).dimension().toString(), "must be the only dimension");
        }
        var slice = given.isEmpty() ? Slice.ALL : given.getFirst();
        if (!kpi.isSlicedBy(slice.dimension())) {
            throw ProblemException.invalid(slice.dimension().toString(), "is no dimension of " + kpi.id());
        }
        if (!slice.dimension().has(slice.value())) {
            throw ProblemException.invalid(slice.dimension().toString(), "is no value of this dimension");
        }
        return slice;
    }

    @Nullable
    Position position() {
        if (after == null) {
            return null;
        }
        try {
            var parts = Cursor.decode(after, POSITION_PARTS).parts();
            return new Position(LocalDate.parse(parts.getFirst()), UUID.fromString(parts.getLast()));
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw ProblemException.invalid("after", "must be a cursor that this list gave");
        }
    }

    private static List<Slice> slice(Dimension dimension, @Nullable String value) {
        return value == null ? List.of() : List.of(new Slice(dimension, value));
    }
}
