package org.accalmie.escalation.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.accalmie.escalation.lifecycle.Actor;
import org.accalmie.escalation.lifecycle.CommandType;
import org.accalmie.escalation.lifecycle.Escalation;
import org.accalmie.web.ProblemException;

/** How the board turns callers away. */
public final class Refusals {
    /** An incident that was recorded longer ago is unknown rather than under way: its event is read in moments. */
    private static final Duration UNDER_WAY = Duration.ofHours(1);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final int TIME_ORDERED = 7;
    private static final int TIME_SHIFT = 16;

    private Refusals() {}

    public static ProblemException unknown() {
        return ProblemException.notFound("There is no such escalation.");
    }

    /** 503 where the id tells that the incident may have been recorded just now, or else 404. */
    public static ProblemException unknownIncident(UUID id, Instant now) {
        return mayBeUnderWay(id, now)
                ? ProblemException.unavailable(
                        "This incident has not arrived here yet, if there is one. Ask again in a moment.", RETRY_AFTER)
                : ProblemException.notFound("There is no such incident.");
    }

    private static boolean mayBeUnderWay(UUID id, Instant now) {
        if (id.version() != TIME_ORDERED) {
            return false;
        }
        var made = Instant.ofEpochMilli(id.getMostSignificantBits() >>> TIME_SHIFT);
        return Duration.between(made, now).abs().compareTo(UNDER_WAY) < 0;
    }

    public static void unlessConcerned(Actor reader) {
        if (!reader.concerned()) {
            throw ProblemException.forbidden("Only teams, supervisors and agents have escalations.");
        }
    }

    public static void unlessSeen(Escalation escalation, Actor reader) {
        if (!reader.maySee(escalation)) {
            throw ProblemException.forbidden("This escalation belongs to others.");
        }
    }

    public static void unlessAllowed(CommandType type, Escalation escalation, Actor actor) {
        unlessSeen(escalation, actor);
        if (!actor.mayDo(type, escalation)) {
            throw ProblemException.forbidden("This is for others to do.");
        }
    }
}
