package org.accalmie.kpi.chart;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.accalmie.kpi.figure.Course;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;
import org.accalmie.kpi.period.RangeRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a picture: the days, and how they are cut into points. */
public class ChartRequest extends RangeRequest {
    @QueryParam("interval")
    @DefaultValue("day")
    public Interval interval = Interval.DAY;

    @QueryParam("lang")
    @Parameter(description = "fr or en; wins over Accept-Language")
    public @Nullable String lang;

    /** More periods than a curve can show are refused. */
    @Override
    public List<Fault> faults() {
        var faults = super.faults();
        return faults.isEmpty() && from != null && to != null && !isShown(new DateRange(from, to))
                ? List.of(new Fault(
                        "to", "must be at most %d periods of %s after from".formatted(Course.MOST_PERIODS, interval)))
                : faults;
    }

    private boolean isShown(DateRange range) {
        return interval.starts(range).limit(Course.MOST_PERIODS + 1L).count() <= Course.MOST_PERIODS;
    }
}
