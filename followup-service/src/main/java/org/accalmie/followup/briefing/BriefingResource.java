package org.accalmie.followup.briefing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.InstantSource;
import java.util.UUID;
import org.accalmie.followup.calendar.SupervisorCalendar;
import org.accalmie.followup.commitment.Promises;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.language.AskedLanguage;
import org.jspecify.annotations.Nullable;

@Path("/follow-ups/{id}/briefing")
class BriefingResource {
    private final SupervisorCalendar calendar;
    private final KnownStore store;
    private final Promises promises;
    private final InstantSource clock;

    BriefingResource(SupervisorCalendar calendar, KnownStore store, Promises promises, InstantSource clock) {
        this.calendar = calendar;
        this.store = store;
        this.promises = promises;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional
    public BriefingResponse brief(
            @PathParam("id") UUID id,
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var wording =
                new Wording(AskedLanguage.of(lang, accepted), calendar.current().zone());
        var asOf = clock.instant();
        var call = store.call(id).orElseThrow(() -> ProblemException.notFound("There is no such follow-up."));
        var known = new Known(
                call,
                store.incidents(call),
                promises.lastOf(call.customerId()),
                store.escalations(call),
                store.gestures(call),
                store.outcomes(call));
        return BriefingResponse.of(known, wording, asOf);
    }
}
