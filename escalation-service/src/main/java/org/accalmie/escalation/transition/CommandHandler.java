package org.accalmie.escalation.transition;

import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.escalation.lifecycle.Transitions;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.escalation.timeline.TimelineEntry;
import org.accalmie.escalation.transition.Answer.Done;
import org.accalmie.escalation.transition.Answer.Refused;
import org.accalmie.escalation.transition.Answer.Repeated;

/** What a command makes of an escalation: the table says whether, the doings say what. */
public record CommandHandler(Escalation escalation, Actor actor, TransitionContext moment) {

    public Answer of(Command command) {
        if (repeats(command)) {
            var entry = new Entry.Repeated(command.type());
            var step = new TimelineEntry(escalation.id(), moment.now(), actor.name(), entry);
            return new Repeated(step);
        }
        return Transitions.allow(escalation, command.type()) ? done(command) : refused(command.type());
    }

    /** A late twin: the same person did this and said the same last, and it can not or need not be done again. */
    public boolean repeats(Command command) {
        return isOver(command) && escalation.isRepeatedBy(command, actor.name());
    }

    private boolean isOver(Command command) {
        var there =
                command instanceof Command.Transfer transfer && transfer.team().equals(escalation.team());
        return there || !Transitions.allow(escalation, command.type());
    }

    private Answer done(Command command) {
        var draft = escalation.draft().done(command, actor.name());
        var doing = new CommandContext(escalation, draft, actor.name(), moment);
        return switch (command) {
            case Command.Acknowledge acknowledge ->
                new Done(new AcknowledgementCommands(doing).acknowledge(acknowledge));
            case Command.Update update -> new Done(new AcknowledgementCommands(doing).update(update));
            case Command.Wait wait -> new Done(new AcknowledgementCommands(doing).suspend(wait));
            case Command.Resume resume -> new Done(new AcknowledgementCommands(doing).resume(resume));
            case Command.Transfer transfer -> new TransferCommands(doing).transfer(transfer);
            case Command.Return returned -> new Done(new ReturnCommands(doing).returnToSender(returned));
            case Command.Complete complete -> new ReturnCommands(doing).complete(complete);
            case Command.Resolve resolve -> new Done(new ResolutionCommands(doing).resolve(resolve));
            case Command.Judge judge -> new Done(new ResolutionCommands(doing).judge(judge));
            case Command.Cancel cancel -> new Done(new ResolutionCommands(doing).cancel(cancel));
            case Command.Decide decide -> new Done(new ResolutionCommands(doing).decide(decide));
        };
    }

    private Refused refused(CommandType type) {
        var detail = "In state %s the rule %s forbids this.".formatted(escalation.state(), type.rule());
        return new Refused(escalation.state(), type.rule(), detail);
    }
}
