package org.accalmie.escalation.transition;

import java.time.Duration;
import java.time.Instant;
import org.accalmie.escalation.lifecycle.Command;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.EscalationBuilder;
import org.accalmie.escalation.takeup.Pause;
import org.accalmie.escalation.timeline.Entry;
import org.accalmie.events.escalation.vocabulary.Acknowledgement;
import org.accalmie.events.escalation.vocabulary.Handover;
import org.jspecify.annotations.Nullable;

/** Taking a case up and keeping the customer informed. */
record AcknowledgementCommands(CommandContext doing) {

    StateChange acknowledge(Command.Acknowledge command) {
        var transition = doing.follow(CommandType.ACKNOWLEDGE);
        var draft = doing.draft();
        draft.takeUp(doing.before()
                .takeUp()
                .acknowledged(new Acknowledgement(
                        doing.by(), doing.now(), command.nextUpdateAt(), command.handover(), command.comment())));
        draft.promise(doing.before().promise().next(command.nextUpdateAt()));
        draft.owner(command.handover() == Handover.COORDINATED ? doing.before().owner() : doing.by());
        var after = draft.next();
        return new StateChange(
                transition,
                after,
                doing.events(after).acknowledged(),
                doing.step(new Entry.Acknowledged(command.nextUpdateAt(), command.comment())));
    }

    StateChange update(Command.Update command) {
        var next = command.nextUpdateAt() == null ? nextForVip() : command.nextUpdateAt();
        var transition = doing.follow(CommandType.UPDATE);
        var draft = doing.draft();
        draft.promise(doing.before().promise().next(next));
        draft.takeUp(doing.before().takeUp().stopped());
        waitOn(draft);
        var after = draft.next();
        return new StateChange(
                transition,
                after,
                doing.events(after).updated(),
                doing.step(new Entry.Updated(command.message(), next)));
    }

    StateChange suspend(Command.Wait command) {
        var transition = doing.follow(CommandType.WAIT);
        var draft = doing.draft();
        draft.beginPause(new Pause(doing.now(), null, command.reason(), doing.by()));
        var after = draft.next();
        var event = doing.events(after).suspended(command.reason());
        return new StateChange(transition, after, event, doing.step(new Entry.Suspended(command.reason())));
    }

    StateChange resume(Command.Resume command) {
        var length = doing.before().pauses().getLast().length(doing.now());
        var transition = doing.follow(CommandType.RESUME);
        var draft = doing.draft();
        draft.endPause(doing.now());
        draft.promise(doing.before().promise().later(length));
        draft.takeUp(doing.before().takeUp().ringing(ringsAfterWaiting()));
        var after = draft.next();
        var event = doing.events(after).resumed(length);
        return new StateChange(transition, after, event, doing.step(new Entry.Resumed(length, command.comment())));
    }

    /** As much of the target's time as was left when the waiting began is left when it ends. */
    private @Nullable Instant ringsAfterWaiting() {
        var before = doing.before();
        var takeUp = before.takeUp();
        if (takeUp.ringsAt() == null) {
            return null;
        }
        var calendar = doing.moment().clocks().calendarOfRung(takeUp.takeUpClass(), before.team(), takeUp.rung() + 1);
        var left = calendar.between(before.pauses().getLast().from(), takeUp.ringsAt());
        return calendar.add(doing.now(), left);
    }

    /** What was promised just now must not be put off by the waiting before it. */
    private void waitOn(EscalationBuilder draft) {
        if (doing.before().waiting()) {
            var reason = doing.before().pauses().getLast().reason();
            draft.endPause(doing.now());
            draft.beginPause(new Pause(doing.now(), null, reason, doing.by()));
        }
    }

    private @Nullable Instant nextForVip() {
        Duration every = doing.moment().config().vipUpdates();
        return doing.before().origin().vip() ? doing.now().plus(every) : null;
    }
}
