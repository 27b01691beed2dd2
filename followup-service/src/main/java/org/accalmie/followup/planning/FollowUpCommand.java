package org.accalmie.followup.planning;

import java.time.Instant;
import org.accalmie.events.followup.FollowUpState;
import org.accalmie.followup.cause.CallDays;

/** What is done with an open call. What was done before already changes nothing. */
public sealed interface FollowUpCommand {
    FollowUp perform(FollowUp call, CallDays days, Instant now);

    record Assign(String assignee) implements FollowUpCommand {
        @Override
        public FollowUp perform(FollowUp call, CallDays days, Instant now) {
            return call.progressing(call.progress().assignedTo(assignee));
        }
    }

    /** Nobody answered: later the same day, then the next morning, then never. */
    record Attempt() implements FollowUpCommand {
        @Override
        public FollowUp perform(FollowUp call, CallDays days, Instant now) {
            var progress = call.progress().unanswered();
            return switch (progress.attempts()) {
                case 1 -> call.movedTo(days.laterToday(now), progress);
                case 2 -> call.movedTo(days.nextMorning(now), progress);
                default -> call.closed(FollowUpState.MISSED, progress);
            };
        }
    }

    record Complete(Outcome outcome) implements FollowUpCommand {
        @Override
        public FollowUp perform(FollowUp call, CallDays days, Instant now) {
            return call.closed(FollowUpState.DONE, call.progress().done(outcome, now));
        }
    }

    record Reschedule(Instant at, String reason) implements FollowUpCommand {
        @Override
        public FollowUp perform(FollowUp call, CallDays days, Instant now) {
            return call.due().at().equals(at)
                    ? call
                    : call.movedTo(days.due(at), call.progress().putOff(reason));
        }
    }

    record Cancel(String reason) implements FollowUpCommand {
        @Override
        public FollowUp perform(FollowUp call, CallDays days, Instant now) {
            return call.closed(FollowUpState.CANCELLED, call.progress().calledOff(reason));
        }
    }

    /** What the clock does: noticed at the end of its day, missed at the end of the next working day. */
    record Settle() implements FollowUpCommand {
        @Override
        public FollowUp perform(FollowUp call, CallDays days, Instant now) {
            var day = call.due().on();
            if (!now.isBefore(days.endOfNext(day))) {
                return call.closed(FollowUpState.MISSED, call.progress());
            }
            return now.isBefore(days.endOf(day)) || call.progress().remindedAt() != null
                    ? call
                    : call.progressing(call.progress().reminded(now));
        }
    }
}
