package org.accalmie.escalation.takeup;

import java.util.List;
import org.accalmie.calendar.Allowance;

/**
 * The ladder of one take-up class.
 *
 * @param acknowledgeWithin from being sent to the deadline
 */
public record LadderSteps(String acknowledgeWithin, List<Rung> rungs) {
    /** After the last rung, the assigned team is reminded once a working day. */
    private static final Rung DAILY = new Rung("P1D", Action.REMIND, Rung.ASSIGNED);

    public LadderSteps {
        if (acknowledgeWithin == null || rungs == null) {
            throw new IllegalArgumentException("acknowledgeWithin and rungs must be given");
        }
        if (Allowance.parse(acknowledgeWithin).isNegative()) {
            throw new IllegalArgumentException("acknowledgeWithin must not be negative");
        }
        rungs = List.copyOf(rungs);
    }

    public Allowance allowance() {
        return Allowance.parse(acknowledgeWithin);
    }

    /** The rung of that number, from 1. */
    public Rung rung(int number) {
        return number <= rungs.size() ? rungs.get(number - 1) : DAILY;
    }

    /** Whether that rung is one of those that recur once the ladder has come to its end. */
    public boolean recurs(int number) {
        return number > rungs.size();
    }
}
