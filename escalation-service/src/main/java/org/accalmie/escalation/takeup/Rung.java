package org.accalmie.escalation.takeup;

import org.accalmie.calendar.Allowance;

/**
 * One step of a ladder.
 *
 * @param after counted from the step before, from the deadline for the first one; a negative one looks back
 * @param target a team, {@link #ASSIGNED} or {@link #ON_CALL}
 */
public record Rung(String after, Action action, String target) {
    /** Stands for the team that has the case. */
    public static final String ASSIGNED = "TEAM";

    /** Stands for whoever of that team is on call. */
    public static final String ON_CALL = "ON_CALL";

    public Rung {
        if (after == null || action == null || target == null) {
            throw new IllegalArgumentException("after, action and target must be given");
        }
        Allowance.parse(after);
    }

    public Allowance allowance() {
        return Allowance.parse(after);
    }

    public boolean namesOnCall() {
        return target.equals(ON_CALL);
    }

    /** The team that is meant, given the one that has the case. */
    public String targetFor(String team) {
        return target.equals(ASSIGNED) || namesOnCall() ? team : target;
    }
}
