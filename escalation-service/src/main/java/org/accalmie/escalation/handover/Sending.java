package org.accalmie.escalation.handover;

import org.accalmie.escalation.routing.Assignment;

/** Starts the receiver's clock. */
final class Sending {
    private Sending() {}

    static TakeUp takeUp(Assignment assignment, boolean vip, Moment moment) {
        var clocks = moment.clocks();
        var team = assignment.team();
        var deadline = clocks.takeUp(assignment.urgency(), vip, team, moment.now());
        var firstRung = clocks.rung(deadline.takeUpClass(), team, 1, deadline.acknowledgeBy());
        return new TakeUp(
                deadline.takeUpClass(),
                moment.ladder().version(),
                moment.now(),
                deadline.acknowledgeBy(),
                1,
                0,
                firstRung,
                null);
    }
}
