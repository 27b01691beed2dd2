package org.accalmie.kpi.figure;

import java.util.List;

/**
 * How a KPI went.
 *
 * @param periods in order, those without a value as well
 * @param whole the figure of all of them
 */
public record Course(List<FigureResponse> periods, FigureResponse whole) {
    /** More would be no curve that anybody can read. */
    public static final int MOST_PERIODS = 400;
}
