package org.accalmie.console.command;

import java.time.Instant;
import org.accalmie.console.person.Person;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Escalation;
import org.jspecify.annotations.Nullable;

/** What became of a command. */
public sealed interface CommandResult {
    int CONFLICT = 409;
    int CHANGED = 412;

    record Done(Escalation escalation) implements CommandResult {}

    /** What cannot be taken back is asked for once more, with what will happen. */
    record Asked(CommandForm form) implements CommandResult {}

    /** @param form with all that was typed */
    record Refused(int status, CommandForm form, ProblemView why) implements CommandResult {
        /** Whether what became of the thing stood against it. */
        public boolean isOvertaken() {
            return status == CONFLICT || status == CHANGED;
        }

        /** The form beside the thing as it is now, where it was that which stood against it. */
        public CommandForm against(@Nullable Escalation fresh, Person reader, Instant now) {
            return fresh != null && isOvertaken() ? form.comparedWith(fresh, reader, now) : form;
        }
    }
}
