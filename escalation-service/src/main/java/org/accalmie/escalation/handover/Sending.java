package org.accalmie.escalation.handover;

import org.accalmie.events.escalation.Urgency;

/** Starts the receiver's clock. */
final class Sending {
    private Sending() {}

    /** A fresh clock of a team. */
    static TakeUp takeUp(Escalation escalation, String team, Moment moment) {
        var clocks = moment.policies().clocks();
        var vip = escalation.origin().vip();
        var deadline = clocks.takeUp(escalation.urgency(), vip, team, moment.now());
        var first = clocks.first(deadline.takeUpClass(), team, deadline.acknowledgeBy(), moment.now());
        return new TakeUp(
                deadline.takeUpClass(),
                clocks.ladder().version(),
                moment.now(),
                deadline.acknowledgeBy(),
                escalation.takeUp().run() + 1,
                first.number() - 1,
                first.at(),
                null);
    }

    /** The clock of a dossier that is still being prepared: its class is known, its deadline is not. */
    static TakeUp pending(Urgency urgency, boolean vip, String team, Moment moment) {
        var clocks = moment.policies().clocks();
        var expected = clocks.takeUp(urgency, vip, team, moment.now());
        return TakeUp.pending(expected.takeUpClass(), clocks.ladder().version());
    }
}
