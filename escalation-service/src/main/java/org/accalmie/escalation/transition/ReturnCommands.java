package org.accalmie.escalation.transition;

import java.util.List;
import org.accalmie.escalation.dossier.DossierSummary;
import org.accalmie.escalation.dossier.Dossiers;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.Condition;
import org.accalmie.escalation.lifecycle.Transitions;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.escalation.transition.Answer.Done;
import org.accalmie.escalation.transition.Answer.Refused;
import org.accalmie.events.escalation.vocabulary.EscalationState;
import org.accalmie.events.sheet.Dossier;

/** Cases that go back to the sender for what the dossier lacks, and forth again. */
record ReturnCommands(CommandContext doing) {
    private static final String FROZEN = "exact-words-are-frozen-in-legal-mode";

    StateChange returnToSender(Command.Return command) {
        var before = doing.before();
        var transition = doing.follow(CommandType.RETURN);
        var draft = doing.draft();
        draft.ownedBySender();
        draft.endPause(doing.now());
        draft.bounced(before.bounces().returned());
        var toComplete = doing.moment().config().preparation();
        draft.preparation(
                before.preparation().started(command.missing(), doing.now().plus(toComplete)));
        draft.takeUp(before.takeUp().stopped());
        var after = draft.next();
        var entry = new Entry.Returned(command.reason(), command.comment(), command.missing());
        var event = doing.events(after).returned(command.reason());
        return new StateChange(transition, after, event, doing.step(entry));
    }

    Answer complete(Command.Complete command) {
        var before = doing.before();
        var kept = doing.moment().dossierOf().apply(before.id());
        if (before.origin().legal() && Dossiers.rewords(kept, command.dossier())) {
            return new Refused(before.state(), FROZEN, "In legal mode the customer's exact words stay as they are.");
        }
        return new Done(completed(command, Dossiers.merged(kept, command.dossier())));
    }

    private StateChange completed(Command.Complete command, Dossier dossier) {
        var before = doing.before();
        var missing = doing.moment().policies().prerequisites().missing(before.team(), dossier);
        var step = doing.step(new Entry.Completed(command.comment()));
        var condition = missing.isEmpty() ? Condition.READY : Condition.LACKING;
        var transition = doing.follow(Transitions.of(before, CommandType.COMPLETE, condition));
        var draft = doing.draft().gist(DossierSummary.of(dossier));
        if (transition.to() == EscalationState.SENT) {
            return new TakeUpClock(before, doing.moment()).send(transition, draft, missing, dossier, step);
        }
        draft.preparation(before.preparation().lacking(missing));
        return new StateChange(transition, draft.next(), List.of(), step, dossier);
    }
}
