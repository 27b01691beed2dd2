package org.accalmie.followup.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.accalmie.events.Limits;
import org.accalmie.events.sheet.Agent;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** The one link of a person to the own calendar. */
@Path("/follow-ups/calendar-link")
class CalendarLinkResource {
    private final Calendars calendars;
    private final Caller caller;

    CalendarLinkResource(Calendars calendars, Caller caller) {
        this.calendars = calendars;
        this.caller = caller;
    }

    /** Another link takes the place of the one before. No answer is kept for a repeat: it holds the secret. */
    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "The link",
            content = @Content(schema = @Schema(implementation = CalendarLinkResponse.class)))
    public Response link(@Context UriInfo uri) {
        var link = calendars.link(caller.name());
        var url = uri.getBaseUriBuilder()
                .path(CalendarFeedResource.PATH)
                .queryParam(CalendarFeedResource.TOKEN, link.token().text())
                .build();
        return Response.status(Status.CREATED)
                .entity(new CalendarLinkResponse(url, link.createdAt()))
                .build();
    }

    /** The own one; an administrator revokes that of a person who left. */
    @DELETE
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
    @Transactional
    public void revoke(@QueryParam("person") @CodePointLength(max = Limits.ID) @Nullable String person) {
        if (person != null && !caller.has(Roles.ADMIN) && !Agent.isSame(person, caller.name())) {
            throw ProblemException.forbidden("One revokes the own link only.");
        }
        calendars.revoke(person == null ? caller.name() : person);
    }
}
