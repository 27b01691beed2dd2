package org.accalmie.console.board;

import java.util.List;
import org.accalmie.console.command.Command;
import org.accalmie.console.command.CommandForm;
import org.accalmie.console.problem.ProblemView;
import org.accalmie.console.upstream.Escalation;
import org.accalmie.console.upstream.Escalation.State;
import org.jspecify.annotations.Nullable;

/**
 * A command on several dossiers: asked once, answered for each.
 *
 * @param answers empty while it is asked
 */
public record SeveralView(List<Marked> marked, CommandForm form, List<Answer> answers) {
    /**
     * @param why it was refused, absent where it was done
     * @param state where it stands now, absent where that is not known
     */
    public record Answer(
            Marked of, @Nullable ProblemView why, @Nullable State state) {
        static Answer done(Marked of) {
            return new Answer(of, null, null);
        }

        /** @param fresh as it is by now, absent where it cannot be read or stands against nothing */
        static Answer refused(Marked of, Command command, ProblemView why, @Nullable Escalation fresh) {
            return fresh == null
                    ? new Answer(of, why, null)
                    : new Answer(of, why.rule() == null ? why.by(command.rule(fresh)) : why, fresh.state());
        }

        public boolean isDone() {
            return why == null;
        }
    }

    public Command command() {
        return form.command();
    }

    public int count() {
        return marked.size();
    }

    public boolean isAsked() {
        return answers.isEmpty();
    }

    public List<Answer> refused() {
        return answers.stream().filter(answer -> !answer.isDone()).toList();
    }

    public int done() {
        return answers.size() - refused().size();
    }

    /** Those that need no mark any more. */
    public String unmarked() {
        return String.join(
                " ",
                answers.stream()
                        .filter(Answer::isDone)
                        .map(answer -> answer.of().id().toString())
                        .toList());
    }
}
