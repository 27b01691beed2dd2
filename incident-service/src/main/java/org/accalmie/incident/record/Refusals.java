package org.accalmie.incident.record;

import java.net.URI;
import java.util.UUID;
import org.accalmie.web.ProblemException;

/** Why a sheet is not recorded, in the words of every door. */
public final class Refusals {
    private Refusals() {}

    public static ProblemException saysSomethingElse(UUID existing) {
        return ProblemException.conflictWith(
                existing.toString(),
                locationOf(existing),
                "RECORDED",
                "one-incident-per-external-id",
                "Your incident with this source and externalId says something else. PUT to /incidents/by-key corrects"
                        + " it.");
    }

    public static ProblemException notYours() {
        return ProblemException.forbidden("This incident is not yours.");
    }

    static ProblemException notYourWellbeing() {
        return ProblemException.forbidden(
                "agentWellbeing and agentDistress are given by the agent, or by the tool that records, alone.");
    }

    /** Or personal data would come back that nobody erases again. */
    public static ProblemException erased() {
        return ProblemException.conflict(
                "ERASED", "change-unless-erased", "The incident holds figures only and stays as it is.");
    }

    public static URI locationOf(UUID id) {
        return URI.create("/incidents/" + id);
    }
}
