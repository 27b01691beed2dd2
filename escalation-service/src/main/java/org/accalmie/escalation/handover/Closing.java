package org.accalmie.escalation.handover;

import java.util.Objects;
import org.accalmie.escalation.handover.Answer.Done;
import org.accalmie.escalation.handover.Answer.Invalid;
import org.accalmie.events.escalation.DecisionRecorded;
import org.accalmie.events.escalation.EscalationCancelled;
import org.accalmie.events.escalation.EscalationJudged;
import org.accalmie.events.escalation.EscalationResolved;
import org.accalmie.events.escalation.EscalationState;
import org.jspecify.annotations.Nullable;

/** Settling, ending and judging a case. */
record Closing(Doing doing) {

    Change resolve(Command.Resolve command) {
        var resolution = new Resolution(
                command.outcome(), command.summary(), command.dossierReady(), doing.by(), doing.now(), null);
        var draft = ended(EscalationState.RESOLVED);
        draft.resolution = resolution;
        var after = draft.next();
        var why = Doing.details("outcome", command.outcome(), "summary", command.summary());
        var news = new News(after)
                .tell(
                        EscalationResolved.class,
                        doing.said("outcome", command.outcome(), "dossierReady", command.dossierReady()));
        return new Change(after, news, doing.step(Move.RESOLVE, why));
    }

    Change judge(Command.Judge command) {
        var draft = doing.draft();
        draft.resolution = Objects.requireNonNull(doing.before().resolution()).judged(command.helpful());
        var after = draft.next();
        var why = Doing.details("helpful", command.helpful(), "comment", command.comment());
        var news = new News(after).tell(EscalationJudged.class, doing.said("helpful", command.helpful()));
        return new Change(after, news, doing.step(Move.JUDGE, why));
    }

    Change cancel(Command.Cancel command) {
        var after = ended(EscalationState.CANCELLED).next();
        var news = new News(after).tell(EscalationCancelled.class, doing.said("reason", command.reason()));
        return new Change(after, news, doing.step(Move.CANCEL, Doing.details("reason", command.reason())));
    }

    Answer decide(Command.Decide command) {
        var decision = command.decision();
        var invalid = senseless(decision);
        if (invalid != null) {
            return invalid;
        }
        var draft = doing.draft();
        draft.decision = decision;
        var after = draft.next();
        var why = Doing.details("chosen", decision.chosen(), "decider", decision.decider());
        var news = new News(after)
                .tell(DecisionRecorded.class, doing.said("decider", decision.decider(), "chosen", decision.chosen()));
        return new Done(new Change(after, news, doing.step(Move.DECIDE, why)));
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

    private Draft ended(EscalationState state) {
        var draft = doing.draft();
        draft.end(state, doing.now());
        return draft;
    }
}
