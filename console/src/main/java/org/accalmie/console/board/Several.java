package org.accalmie.console.board;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.accalmie.console.command.Command;
import org.accalmie.console.command.CommandResult;
import org.accalmie.console.page.IdempotencyKeys;
import org.accalmie.console.person.Person;
import org.accalmie.console.person.ReturnAddress;
import org.jspecify.annotations.Nullable;

/** Gives one command to several dossiers, each on its own: what one refuses stops no other. */
@Singleton
final class Several {
    private static final Set<Command> COMMANDS = Set.of(Command.ACKNOWLEDGEMENT, Command.TRANSFER);
    private static final UUID NONE = new UUID(0, 0);

    private final Boards boards;
    private final IdempotencyKeys keys;

    Several(Boards boards, IdempotencyKeys keys) {
        this.boards = boards;
        this.keys = keys;
    }

    static @Nullable Command named(@Nullable String name) {
        var command = Command.named(name);
        return command != null && COMMANDS.contains(command) ? command : null;
    }

    /** The form, which says what will happen. */
    SeveralView ask(Command command, List<Marked> marked, @Nullable String back) {
        var form = boards.blank(command, NONE, keys.next(), ReturnAddress.of(back, "/board"));
        return new SeveralView(marked, form, List.of());
    }

    SeveralView give(Command command, List<Marked> marked, Map<String, List<String>> form, Person person) {
        var answers = new ArrayList<SeveralView.Answer>();
        for (var each : marked) {
            switch (boards.give(command, each.id(), formOf(each, form), person)) {
                case CommandResult.Done done -> answers.add(SeveralView.Answer.done(each));
                // what is taken back by nobody is not among them
                case CommandResult.Asked asked -> throw new IllegalStateException("%s asks".formatted(command));
                case CommandResult.Refused refused
                when refused.status() == 400 -> {
                    // what is wrong with the form is wrong with it for all
                    return new SeveralView(marked, refused.form().of(NONE), List.of());
                }
                case CommandResult.Refused refused ->
                    answers.add(SeveralView.Answer.refused(
                            each, command, refused.why(), boards.against(refused, each.id())));
            }
        }
        return new SeveralView(marked, boards.blank(command, NONE, keys.next(), "/board"), List.copyOf(answers));
    }

    /** Each is a command of its own, which has a key of its own. */
    private static Map<String, List<String>> formOf(Marked marked, Map<String, List<String>> form) {
        var own = new LinkedHashMap<>(form);
        var key = form.getOrDefault("key", List.of());
        own.put("key", List.of((key.isEmpty() ? "" : key.getFirst()) + "." + marked.id()));
        own.put("version", List.of(marked.version()));
        return own;
    }
}
