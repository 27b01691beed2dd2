package org.accalmie.escalation.board;

import org.accalmie.escalation.handover.Actor;
import org.accalmie.escalation.handover.Escalation;
import org.accalmie.escalation.handover.Move;
import org.accalmie.web.ProblemException;

/** How the board turns callers away. */
public final class Refusals {
    private Refusals() {}

    public static ProblemException unknown() {
        return ProblemException.notFound("There is no such escalation.");
    }

    static void unlessConcerned(Actor reader) {
        if (!reader.concerned()) {
            throw ProblemException.forbidden("Only teams, supervisors and agents have escalations.");
        }
    }

    public static void unlessSeen(Escalation escalation, Actor reader) {
        if (!reader.maySee(escalation)) {
            throw ProblemException.forbidden("This escalation belongs to others.");
        }
    }

    static void unlessAllowed(Move move, Escalation escalation, Actor actor) {
        unlessSeen(escalation, actor);
        if (!actor.mayDo(move, escalation)) {
            throw ProblemException.forbidden("This is for others to do.");
        }
    }
}
