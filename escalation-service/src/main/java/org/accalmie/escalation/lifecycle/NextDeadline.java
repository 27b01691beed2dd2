package org.accalmie.escalation.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of an escalation is owed next, or is late already.
 *
 * @param at past where it is late; while the clock stands still, when it would have been due
 * @param suspendedAt since when it stands still
 */
public record NextDeadline(
        Clock clock,
        Instant at,
        boolean suspended,
        @Nullable Instant suspendedAt) {

    /** Whose clock it is. */
    public enum Clock {
        /** The sender's hour before the dossier is sent as it is. */
        PREPARATION,
        /** The receiver's. */
        TAKE_UP,
        /** The customer's: the update that was promised. */
        UPDATE,
        /** The sender's, of a dossier that was returned. */
        COMPLETION
    }

    static NextDeadline running(Clock clock, Instant at) {
        return new NextDeadline(clock, at, false, null);
    }

    static NextDeadline standing(Clock clock, Instant at, Instant since) {
        return new NextDeadline(clock, at, true, since);
    }
}
