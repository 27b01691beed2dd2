package org.accalmie.console.board;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accalmie.console.command.GivenCommands;
import org.accalmie.console.upstream.EscalationClient;

/** Commands that were given in a test. */
final class Given implements GivenCommands.Memory {
    private final Set<List<Object>> all = new HashSet<>();

    static GivenCommands to(EscalationClient client, Instant now) {
        return new GivenCommands(new Given(), client, () -> now);
    }

    @Override
    public boolean has(String person, GivenCommands.Given given) {
        return all.contains(List.of(person, given));
    }

    @Override
    public void add(String person, GivenCommands.Given given, Instant at) {
        all.add(List.of(person, given));
    }

    @Override
    public void removeBefore(Instant at) {
        all.clear();
    }
}
