package org.accalmie.escalation.handling;

import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.takeup.TakeUp;
import org.accalmie.events.escalation.Urgency;

/** Starts the receiver's clock. */
final class TakeUpClock {
    private TakeUpClock() {}

    /** A fresh clock of a team. */
    static TakeUp takeUp(Escalation escalation, String team, TransitionContext transitionContext) {
        var clocks = transitionContext.policies().clocks();
        var vip = escalation.origin().vip();
        var deadline = clocks.takeUp(escalation.urgency(), vip, team, transitionContext.now());
        var first = clocks.first(deadline.takeUpClass(), team, deadline.acknowledgeBy(), transitionContext.now());
        return new TakeUp(
                deadline.takeUpClass(),
                clocks.ladder().version(),
                transitionContext.now(),
                deadline.acknowledgeBy(),
                escalation.takeUp().run() + 1,
                first.number() - 1,
                first.at(),
                null);
    }

    /** The clock of a dossier that is still being prepared: its class is known, its deadline is not. */
    static TakeUp pending(Urgency urgency, boolean vip, String team, TransitionContext transitionContext) {
        var clocks = transitionContext.policies().clocks();
        var expected = clocks.takeUp(urgency, vip, team, transitionContext.now());
        return TakeUp.pending(expected.takeUpClass(), clocks.ladder().version());
    }
}
