package org.accalmie.escalation.transition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.EscalationBuilder;
import org.accalmie.escalation.lifecycle.Transition;
import org.accalmie.escalation.takeup.TakeUp;
import org.accalmie.escalation.timeline.TimelineEntry;
import org.accalmie.events.escalation.EscalationSent;
import org.accalmie.events.escalation.vocabulary.Urgency;
import org.accalmie.events.sheet.Dossier;
import org.jspecify.annotations.Nullable;

/** How a dossier goes to its team, whatever makes it go. */
record TakeUpClock(Escalation before, TransitionContext transitionContext) {

    /** Ends the sender's clock, starts the receiver's, and tells of it. */
    StateChange send(
            Transition transition,
            EscalationBuilder draft,
            List<String> missing,
            @Nullable Dossier dossier,
            TimelineEntry step) {
        var after = draft.along(transition)
                .preparation(before.preparation().stopped(missing))
                .takeUp(takeUp(before.team()))
                .next();
        return new StateChange(transition, after, List.of(sent(after, dossier)), step, dossier);
    }

    /** A fresh clock of a team. */
    TakeUp takeUp(String team) {
        var clocks = transitionContext.policies().clocks();
        var vip = before.origin().vip();
        var deadline = clocks.takeUp(before.urgency(), vip, team, transitionContext.now());
        var first = clocks.first(deadline.takeUpClass(), team, deadline.acknowledgeBy(), transitionContext.now());
        return new TakeUp(
                deadline.takeUpClass(),
                clocks.ladder().version(),
                transitionContext.now(),
                deadline.acknowledgeBy(),
                before.takeUp().run() + 1,
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

    private static EscalationSent sent(Escalation of, @Nullable Dossier dossier) {
        return new EscalationSent(
                of.head(),
                of.routing(),
                of.owner(),
                dossier,
                of.preparation().missing(),
                requireNonNull(of.takeUp().sentAt()),
                requireNonNull(of.takeUp().acknowledgeBy()),
                of.createdAt(),
                of.quality(),
                of.version());
    }
}
