package org.accalmie.followup.planning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a call.
 *
 * @param assignee who is to make it
 * @param attempts how often nobody answered
 * @param remindedAt when it was found undone at the end of its day
 * @param doneAt when it was made
 * @param reason why it was last put off, or called off
 */
record Progress(
        @Nullable String assignee,
        int attempts,
        @Nullable Instant remindedAt,
        @Nullable Instant doneAt,
        @Nullable Outcome outcome,
        @Nullable String reason) {
    static final Progress NONE = new Progress(null, 0, null, null, null, null);

    Progress assignedTo(String user) {
        return new Progress(user, attempts, remindedAt, doneAt, outcome, reason);
    }

    Progress unassigned() {
        return new Progress(null, attempts, remindedAt, doneAt, outcome, reason);
    }

    /** One attempt more; the day on which it is tried again is a new one. */
    Progress unanswered() {
        return new Progress(assignee, attempts + 1, null, doneAt, outcome, reason);
    }

    Progress reminded(Instant at) {
        return new Progress(assignee, attempts, at, doneAt, outcome, reason);
    }

    Progress done(Outcome how, Instant at) {
        return new Progress(assignee, attempts, remindedAt, at, how, reason);
    }

    Progress putOff(String why) {
        return new Progress(assignee, attempts, null, doneAt, outcome, why);
    }

    Progress calledOff(String why) {
        return new Progress(assignee, attempts, remindedAt, doneAt, outcome, why);
    }
}
