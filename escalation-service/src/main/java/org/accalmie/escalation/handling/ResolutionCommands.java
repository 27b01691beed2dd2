package org.accalmie.escalation.handling;

import java.util.Objects;
import org.accalmie.escalation.handling.Answer.Done;
import org.accalmie.escalation.handling.Answer.Invalid;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.Decision;
import org.accalmie.escalation.lifecycle.EscalationBuilder;
import org.accalmie.escalation.lifecycle.Resolution;
import org.accalmie.escalation.lifecycle.Transition;
import org.accalmie.events.escalation.DecisionRecorded;
import org.accalmie.events.escalation.EscalationCancelled;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationState;
import org.jspecify.annotations.Nullable;

/** Settling, ending and judging a case. */
record ResolutionCommands(CommandContext doing) {

    StateChange resolve(Command.Resolve command) {
        var resolution = new Resolution(
                command.outcome(), command.summary(), command.dossierReady(), doing.by(), doing.now(), null);
        var draft = ended(EscalationState.RESOLVED);
        draft.resolution(resolution);
        var after = draft.next();
        var why = CommandContext.details("outcome", command.outcome(), "summary", command.summary());
        var news = new EscalationEvents(after)
                .tell(
                        EscalationResolved.class,
                        doing.said("outcome", command.outcome(), "dossierReady", command.dossierReady()));
        return new StateChange(after, news, doing.step(Transition.RESOLVE, why));
    }

    StateChange judge(Command.Judge command) {
        var draft = doing.draft();
        draft.resolution(Objects.requireNonNull(doing.before().resolution()).judged(command.helpful()));
        var after = draft.next();
        var why = CommandContext.details("helpful", command.helpful(), "comment", command.comment());
        var news = new EscalationEvents(after).tell(EscalationJudged.class, doing.said("helpful", command.helpful()));
        return new StateChange(after, news, doing.step(Transition.JUDGE, why));
    }

    StateChange cancel(Command.Cancel command) {
        var after = ended(EscalationState.CANCELLED).next();
        var news = new EscalationEvents(after).tell(EscalationCancelled.class, doing.said("reason", command.reason()));
        return new StateChange(
                after, news, doing.step(Transition.CANCEL, CommandContext.details("reason", command.reason())));
    }

    Answer decide(Command.Decide command) {
        var decision = command.decision();
        var invalid = senseless(decision);
        if (invalid != null) {
            return invalid;
        }
        var draft = doing.draft();
        draft.decision(decision);
        var after = draft.next();
        var why = CommandContext.details("chosen", decision.chosen(), "decider", decision.decider());
        var news = new EscalationEvents(after)
                .tell(DecisionRecorded.class, doing.said("decider", decision.decider(), "chosen", decision.chosen()));
        return new Done(new StateChange(after, news, doing.step(Transition.DECIDE, why)));
    }

    private static @Nullable Invalid senseless(Decision decision) {
        var labels = decision.labels();
        for (var i = 0; i < labels.size(); i++) {
            if (labels.indexOf(labels.get(i)) < i) {
                return new Invalid("options[" + i + "].label", "must not be given twice");
            }
        }
        return labels.contains(decision.chosen()) ? null : new Invalid("chosen", "must be the label of an option");
    }

    private EscalationBuilder ended(EscalationState state) {
        return doing.draft().end(state, doing.now());
    }
}
