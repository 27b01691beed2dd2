package org.accalmie.console.board;

import org.accalmie.console.page.ProblemView;
import org.accalmie.console.upstream.Escalation;

/** What became of a command. */
public sealed interface CommandResult {
    record Done(Escalation escalation) implements CommandResult {}

    /** @param form with all that was typed */
    record Refused(int status, CommandForm form, ProblemView why) implements CommandResult {}
}
