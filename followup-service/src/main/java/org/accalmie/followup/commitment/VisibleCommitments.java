package org.accalmie.followup.commitment;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.accalmie.web.ProblemException;
import org.accalmie.web.access.AccessCheck;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;

/** The commitments that the caller answers for: a supervisor for all, an agent for those of the own incidents. */
@Singleton
class VisibleCommitments implements AccessCheck {
    private final Commitments commitments;
    private final CommitmentStore store;
    private final Caller caller;

    VisibleCommitments(Commitments commitments, CommitmentStore store, Caller caller) {
        this.commitments = commitments;
        this.store = store;
        this.caller = caller;
    }

    @Override
    public void require(UUID id) {
        var unused = get(id);
    }

    /** Ends the request with 404 where there is none, and with 403 where it is not the caller's. */
    Commitment get(UUID id) {
        var known = store.get(id).orElseThrow(() -> ProblemException.notFound("There is no such commitment."));
        if (!caller.has(Roles.SUPERVISOR) && !known.party().isOf(caller.name())) {
            throw ProblemException.forbidden("An agent answers for the own incidents' commitments only.");
        }
        return known;
    }

    /** As {@link #get}, once nobody else changes it any more. */
    Commitment lock(UUID id) {
        commitments.lock(get(id));
        return get(id);
    }
}
