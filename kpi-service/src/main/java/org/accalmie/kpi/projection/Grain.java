package org.accalmie.kpi.projection;

/** What rollups are kept by: a month's is the sum of its days'. */
enum Grain {
    DAY("rollup", "rollup_histogram"),
    MONTH("rollup_month", "rollup_month_histogram");

    private final String sums;
    private final String histograms;

    Grain(String sums, String histograms) {
        this.sums = sums;
        this.histograms = histograms;
    }

    /** The table of sums. */
    String sums() {
        return sums;
    }

    /** The table of histograms. */
    String histograms() {
        return histograms;
    }
}
