package org.accalmie.benchmarks.rig;

import org.jspecify.annotations.Nullable;

/**
 * One measured figure, the median of its rounds.
 *
 * @param anchor the same work done the barest way in the same run; absent where there is nothing to compare with
 * @param aim what the ratio of value to anchor should be, in words
 */
public record Figure(
        String name,
        double value,
        String unit,
        @Nullable Double anchor,
        @Nullable String aim) {

    public static Figure plain(String name, double value, String unit) {
        return new Figure(name, value, unit, null, null);
    }

    /** Value over anchor; absent without an anchor. */
    @Nullable
    public Double ratio() {
        return anchor == null ? null : value / anchor;
    }
}
