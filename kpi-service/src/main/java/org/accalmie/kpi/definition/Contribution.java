package org.accalmie.kpi.definition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one incident, or one thing of it, adds to a KPI.
 *
 * @param apart how many are shown beside the figure without being in its numerator
 * @param seconds where medians are wanted, its own value
 * @param agentId where agents are protected, whose answer this is
 * @param team of an escalation, who has it
 */
public record Contribution(
        BigDecimal numerator,
        BigDecimal denominator,
        int apart,
        @Nullable BigDecimal seconds,
        @Nullable String agentId,
        @Nullable String team) {
    /** One of those that are counted, in the numerator or not. */
    static Contribution share(boolean counted) {
        return of(counted ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /** One that is shown beside the figure. */
    static Contribution softened() {
        return new Contribution(BigDecimal.ZERO, BigDecimal.ONE, 1, null, null, null);
    }

    static Contribution score(int score) {
        return of(BigDecimal.valueOf(score));
    }

    static Contribution answer(int score, String agentId) {
        return new Contribution(BigDecimal.valueOf(score), BigDecimal.ONE, 0, null, agentId, null);
    }

    static Contribution time(BigDecimal seconds) {
        return new Contribution(seconds, BigDecimal.ONE, 0, seconds, null, null);
    }

    /** One of what is counted elsewhere: the denominator comes from reported volumes. */
    static Contribution occurrence() {
        return new Contribution(BigDecimal.ONE, BigDecimal.ZERO, 0, null, null, null);
    }

    static Contribution ofSums(BigDecimal numerator, BigDecimal denominator) {
        return new Contribution(numerator, denominator, 0, null, null, null);
    }

    Contribution ofTeam(String team) {
        return new Contribution(numerator, denominator, apart, seconds, agentId, team);
    }

    private static Contribution of(BigDecimal numerator) {
        return new Contribution(numerator, BigDecimal.ONE, 0, null, null, null);
    }
}
