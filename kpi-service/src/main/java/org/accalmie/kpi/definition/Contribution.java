package org.accalmie.kpi.definition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one incident adds to a KPI.
 *
 * @param apart how many incidents are shown beside the figure without being in its numerator
 * @param seconds where medians are wanted, the incident's own value
 * @param agentId where agents are protected, whose answer this is
 */
public record Contribution(
        BigDecimal numerator,
        BigDecimal denominator,
        int apart,
        @Nullable BigDecimal seconds,
        @Nullable String agentId) {

    static Contribution share(boolean counted, boolean apart) {
        return new Contribution(counted ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE, apart ? 1 : 0, null, null);
    }

    static Contribution score(int score) {
        return new Contribution(BigDecimal.valueOf(score), BigDecimal.ONE, 0, null, null);
    }

    static Contribution answer(int score, String agentId) {
        return new Contribution(BigDecimal.valueOf(score), BigDecimal.ONE, 0, null, agentId);
    }

    static Contribution time(BigDecimal seconds) {
        return new Contribution(seconds, BigDecimal.ONE, 0, seconds, null);
    }
}
