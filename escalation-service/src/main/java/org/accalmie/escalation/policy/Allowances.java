package org.accalmie.escalation.policy;

import java.time.Duration;
import org.accalmie.calendar.Allowance;

/** Reads allowances of a length that can be counted day by day. */
public final class Allowances {
    public static final String FORM = "must be an ISO 8601 duration of at most P1000D, such as P1D or PT4H";

    private static final int MAX_DAYS = 1000;
    private static final Duration MAX_TIME = Duration.ofDays(MAX_DAYS);

    private Allowances() {}

    /**
     * Reads one that may look back as well.
     *
     * @throws IllegalArgumentException where it has not that form
     */
    public static Allowance parse(String text) {
        try {
            var allowance = Allowance.parse(text);
            if (Math.abs((long) allowance.days()) <= MAX_DAYS
                    && allowance.time().abs().compareTo(MAX_TIME) <= 0) {
                return allowance;
            }
        } catch (ArithmeticException tooLong) {
            throw new IllegalArgumentException("Too long: " + text, tooLong);
        }
        throw new IllegalArgumentException("Too long: " + text);
    }

    public static boolean isPositive(Allowance allowance) {
        return allowance.days() > 0 || allowance.time().isPositive();
    }
}
