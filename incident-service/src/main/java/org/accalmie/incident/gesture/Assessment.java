package org.accalmie.incident.gesture;

import java.math.BigDecimal;
import java.util.List;
import org.accalmie.events.incident.GestureState;
import org.accalmie.events.incident.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an offer.
 *
 * @param value in EUR; absent for a month of an unknown monthly amount
 * @param reasons the rules that speak for the offer, or the names of what speaks against it
 */
public record Assessment(
        @Nullable BigDecimal value,
        Verdict verdict,
        List<String> reasons,
        boolean approvalRequired,
        GestureState state) {}
