package org.accalmie.kpi.fact;

import org.jspecify.annotations.Nullable;

/** Names of agents' teams, which are free text on a sheet, as parts of keys and cursors. */
public final class AgentTeams {
    private static final int LONGEST = 200;

    private AgentTeams() {}

    /** Without control characters, and not without end; absent where it says nothing. */
    public static @Nullable String plain(@Nullable String team) {
        if (team == null || team.isBlank()) {
            return null;
        }
        var plain = team.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
