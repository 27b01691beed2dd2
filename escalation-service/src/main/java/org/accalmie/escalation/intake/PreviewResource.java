package org.accalmie.escalation.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;

/** Where an incident would go, while its sheet is still being filled in. */
@Path("/escalations/preview")
class PreviewResource {
    private final Preview preview;
    private final Caller caller;

    PreviewResource(Preview preview, Caller caller) {
        this.preview = preview;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.TOOL, Roles.AGENT, Roles.SUPERVISOR})
    public EscalationPreviewResponse preview(@NotNull @Valid PreviewRequest request) {
        return preview.of(request.incident(), caller.name())
                .map(EscalationPreviewResponse::of)
                .orElse(EscalationPreviewResponse.NOWHERE);
    }
}
