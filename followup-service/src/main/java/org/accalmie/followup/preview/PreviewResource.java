package org.accalmie.followup.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Page;

/** Which calls an incident would ask for, while its sheet is still being filled in. */
@Path("/follow-ups/preview")
class PreviewResource {
    private final Preview preview;

    PreviewResource(Preview preview) {
        this.preview = preview;
    }

    @POST
    @RolesAllowed({Roles.TOOL, Roles.AGENT, Roles.SUPERVISOR})
    @Transactional
    public Page<PreviewedCallResponse> preview(@NotNull @Valid PreviewRequest request) {
        return new Page<>(preview.of(request.incident()), null);
    }
}
