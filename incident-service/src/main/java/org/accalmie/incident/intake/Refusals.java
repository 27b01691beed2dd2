package org.accalmie.incident.intake;

import org.accalmie.web.ProblemException;

/** Why a sheet is not recorded, in the words of every door. */
public final class Refusals {
    private Refusals() {}

    public static ProblemException saysSomethingElse() {
        return ProblemException.conflict(
                "RECORDED",
                "one-incident-per-external-id",
                "An incident with this source and externalId says something else.");
    }

    public static ProblemException notYours() {
        return ProblemException.forbidden("This incident is not yours.");
    }
}
