package org.accalmie.events.sheet;

import java.util.Locale;
import org.accalmie.events.Limits;
import org.accalmie.events.Ranges;
import org.jspecify.annotations.Nullable;

/**
 * The agent by id and team; the name is in no event.
 *
 * @param id the agent's user name, as it was given: tools write its letters in whatever case
 */
public record Agent(String id, @Nullable String team) {
    public Agent {
        new Ranges().text("id", id, Limits.ID).text("team", team, Limits.NAME).require();
    }

    /** The id of an agent in the one case in which ids are compared, in Java and in databases. */
    public static String canonical(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** Whether this is the agent of that user name. */
    public boolean isCalled(String user) {
        return isSame(id, user);
    }

    /** Whether both name the same agent; either may be any text. */
    public static boolean isSame(String id, String user) {
        return canonical(id).equals(canonical(user));
    }
}
