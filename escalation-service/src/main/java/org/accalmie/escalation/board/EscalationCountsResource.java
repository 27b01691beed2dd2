package org.accalmie.escalation.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import org.accalmie.escalation.access.CurrentActor;
import org.accalmie.escalation.access.ShowsEscalation;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.TaggedList;

/** For badges: how many escalations the caller sees, without the escalations. */
@Path("/escalations/counts")
class EscalationCountsResource {
    private static final String ANYBODY = "**";

    private final EscalationCountStore store;
    private final CurrentActor currentActor;
    private final InstantSource clock;

    EscalationCountsResource(EscalationCountStore store, CurrentActor currentActor, InstantSource clock) {
        this.store = store;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(ANYBODY)
    @ShowsEscalation
    @TaggedList
    public Page<EscalationCountResponse> count(@Valid @BeanParam EscalationCountRequest asked) {
        var counts = store.count(asked.asList(), asked.dimensions(), currentActor.caller(), clock.instant());
        return new Page<>(counts, null);
    }
}
