package org.accalmie.kpi.rollup;

/** What rollups are kept by: agents by day and by week, sums and histograms by day and by month, which days add up to. */
public enum Grain {
    DAY,
    WEEK,
    MONTH
}
