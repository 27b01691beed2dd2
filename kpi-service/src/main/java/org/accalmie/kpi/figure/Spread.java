package org.accalmie.kpi.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands beside a mean. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Spread(@Nullable BigDecimal median, @Nullable BigDecimal p90) {
    private static final BigDecimal MEDIAN = new BigDecimal("0.5");
    private static final BigDecimal P90 = new BigDecimal("0.9");

    static Spread of(Histogram histogram) {
        return histogram.isEmpty()
                ? new Spread(null, null)
                : new Spread(Decimals.plain(histogram.percentile(MEDIAN)), Decimals.plain(histogram.percentile(P90)));
    }
}
