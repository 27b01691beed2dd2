package org.accalmie.incident.goodwill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Advice on a gesture while the sheet is still being filled in; nothing is required and nothing is saved. */
@Tag(name = "Gestures")
@Path("/gesture-advice")
public class GestureAdviceResource {
    private final GestureAdvisor advisor;
    private final Caller caller;

    GestureAdviceResource(GestureAdvisor advisor, Caller caller) {
        this.advisor = advisor;
        this.caller = caller;
    }

    @Operation(
            summary = "Ask for advice on a gesture",
            description = "Takes a sheet of which nothing is required, and saves nothing. Repeated contacts are "
                    + "counted where the customer is named. Where a gesture is given, offered is what would become of "
                    + "it now: its value, verdict and reasons, and whether another person must approve.")
    @POST
    @RolesAllowed({Roles.AGENT, Roles.TOOL})
    public GestureAdviceResponse advise(@NotNull @Valid IncidentRequest facts) {
        return advisor.advise(facts, caller.name());
    }
}
