package org.accalmie.escalation.oncall;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call at a moment.
 *
 * @param member absent where nobody is
 * @param insteadOf whose turn it would be
 */
public record OnCall(
        @Nullable String member, Cause because, @Nullable String insteadOf) {

    /** Why it is this one. */
    public enum Cause {
        /** It is their turn. */
        TURN,

        /** They replace whose turn it is. */
        OVERRIDE,

        /** They are the substitute of somebody who is away. */
        SUBSTITUTE,

        /** Turns have not begun yet. */
        NO_TURN,

        /** Whoever has the time is away, and nobody takes their place. */
        ABSENT,

        /** The team has no rota. */
        NO_ROTA
    }

    public Optional<String> somebody() {
        return Optional.ofNullable(member);
    }
}
