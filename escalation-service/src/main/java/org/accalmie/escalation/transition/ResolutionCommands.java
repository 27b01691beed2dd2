package org.accalmie.escalation.transition;

import java.util.Objects;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.Resolution;
import org.accalmie.escalation.timeline.Entry;

/** Settling, ending and judging a case. */
record ResolutionCommands(CommandContext doing) {

    StateChange resolve(Command.Resolve command) {
        var resolution = new Resolution(
                command.outcome(), command.summary(), command.dossierReady(), doing.by(), doing.now(), null);
        var transition = doing.follow(CommandType.RESOLVE);
        var after = doing.draft().end(doing.now()).resolution(resolution).next();
        var event = doing.events(after).resolved(resolution);
        return new StateChange(
                transition, after, event, doing.step(new Entry.Resolved(command.outcome(), command.summary())));
    }

    StateChange judge(Command.Judge command) {
        var transition = doing.follow(CommandType.JUDGE);
        var draft = doing.draft();
        draft.resolution(Objects.requireNonNull(doing.before().resolution()).judged(command.helpful()));
        var after = draft.next();
        var event = doing.events(after).judged(command.helpful());
        return new StateChange(
                transition, after, event, doing.step(new Entry.Judged(command.helpful(), command.comment())));
    }

    StateChange cancel(Command.Cancel command) {
        var transition = doing.follow(CommandType.CANCEL);
        var after = doing.draft().end(doing.now()).next();
        var event = doing.events(after).cancelled(command.reason());
        return new StateChange(transition, after, event, doing.step(new Entry.Cancelled(command.reason(), null)));
    }

    StateChange decide(Command.Decide command) {
        var decision = command.decision();
        var transition = doing.follow(CommandType.DECIDE);
        var after = doing.draft().decision(decision).next();
        var event = doing.events(after).decided(decision);
        return new StateChange(
                transition, after, event, doing.step(new Entry.Decided(decision.chosen(), decision.decider())));
    }
}
