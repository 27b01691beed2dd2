package org.accalmie.incident.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.accalmie.incident.gesture.Advice;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.web.Roles;

/** Advice on a gesture while the sheet is still being filled in; nothing is required and nothing is saved. */
@Path("/gesture-advice")
public class GestureAdviceResource {
    private final GestureAdvisor advisor;

    GestureAdviceResource(GestureAdvisor advisor) {
        this.advisor = advisor;
    }

    @POST
    @RolesAllowed({Roles.AGENT, Roles.TOOL})
    public Advice advise(@NotNull @Valid IncidentRequest facts) {
        return advisor.advise(facts);
    }
}
