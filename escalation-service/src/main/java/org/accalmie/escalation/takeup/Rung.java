package org.accalmie.escalation.takeup;

import org.accalmie.calendar.Allowance;

/**
 * One step of a ladder.
 *
 * @param after counted from the step before, from the deadline for the first one; a negative one looks back
 * @param target a team, or {@link #ASSIGNED}
 */
public record Rung(String after, Action action, String target) {
    /** Stands for the team that has the case. */
    public static final String ASSIGNED = "TEAM";

    public Rung {
        if (after == null || action == null || target == null) {
            throw new IllegalArgumentException("after, action and target must be given");
        }
        Allowance.parse(after);
    }

    public Allowance allowance() {
        return Allowance.parse(after);
    }

    /** The team that is meant, given the one that has the case. */
    public String targetFor(String team) {
        return target.equals(ASSIGNED) ? team : target;
    }
}
