package org.accalmie.kpi.chart;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.accalmie.kpi.figure.Course;
import org.accalmie.kpi.period.DateRange;
import org.accalmie.kpi.period.Interval;
import org.accalmie.kpi.period.RangeRequest;
import org.accalmie.web.ProblemException;
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

    /** Refuses more periods than a curve can show. */
    DateRange checkedRange() {
        var range = range();
        var periods = interval.starts(range).limit(Course.MOST_PERIODS + 1L).count();
        if (periods > Course.MOST_PERIODS) {
            throw ProblemException.invalid(
                    "to", "must be at most %d periods of %s after from".formatted(Course.MOST_PERIODS, interval));
        }
        return range;
    }
}
