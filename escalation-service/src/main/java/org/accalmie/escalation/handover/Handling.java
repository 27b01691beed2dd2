package org.accalmie.escalation.handover;

import java.util.List;
import java.util.Map;
import org.accalmie.escalation.handover.Answer.Done;
import org.accalmie.escalation.handover.Answer.Invalid;
import org.accalmie.escalation.handover.Answer.Refused;
import org.accalmie.escalation.handover.Answer.Repeated;
import org.accalmie.events.escalation.Acknowledgement;
import org.accalmie.events.escalation.EscalationState;
import org.accalmie.events.escalation.Handover;

/** What a command makes of an escalation. */
record Handling(Escalation escalation, Actor actor, Moment moment) {

    Answer of(Command command) {
        var move = command.move();
        return move.from(escalation.state())
                .map(next -> done(command, next))
                .orElseGet(() -> repeated(move) ? new Repeated(step("repeated " + move.rule(), Map.of())) : refused(move));
    }

    private Answer done(Command command, EscalationState next) {
        var draft = escalation.draft();
        draft.state = next;
        draft.done(command.move(), actor.name());
        return switch (command) {
            case Command.Acknowledge acknowledge -> acknowledge(acknowledge, draft);
        };
    }

    private Answer acknowledge(Command.Acknowledge command, Draft draft) {
        if (!command.nextUpdateAt().isAfter(moment.now())) {
            return new Invalid("nextUpdateAt", "must be after now");
        }
        draft.takeUp = escalation.takeUp().acknowledged(new Acknowledgement(
                actor.name(), moment.now(), command.nextUpdateAt(), command.handover(), command.comment()));
        draft.promise = escalation.promise().next(command.nextUpdateAt());
        draft.owner = command.handover() == Handover.COORDINATED ? escalation.owner() : actor.name();
        var after = draft.next();
        var details = Map.of("nextUpdateAt", command.nextUpdateAt().toString());
        return new Done(new Change(
                after, List.of(new Announcement(after).acknowledged()), step(command.move().rule(), details)));
    }

    private boolean repeated(Move move) {
        return actor.name().equals(escalation.lastBy().get(move.rule()));
    }

    private Refused refused(Move move) {
        var detail = "In state %s the rule %s forbids this.".formatted(escalation.state(), move.rule());
        return new Refused(escalation.state(), move.rule(), detail);
    }

    private Step step(String what, Map<String, String> details) {
        return new Step(escalation.id(), moment.now(), actor.name(), what, details);
    }
}
