package org.accalmie.incident.gesture.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.list.Cursor;
import org.accalmie.web.list.Page;
import org.accalmie.web.list.PageSize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the gesture policy was before, who changed it, when and why. */
@Tag(name = "Policies")
@Path("/policies/gestures/versions")
public class PolicyVersionsResource {
    private final Policies policies;

    PolicyVersionsResource(Policies policies) {
        this.policies = policies;
    }

    @Operation(
            summary = "List the versions of the gesture policy, newest first",
            description = "Without their figures; the last is the policy as shipped, which nobody put into effect.")
    @GET
    @RolesAllowed(Roles.ADMIN)
    public Page<PolicyVersionResponse> list(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue(PageSize.DEFAULT) @PageSize int limit) {
        var versions = policies.versions(before(after), limit + 1);
        return Page.of(versions, limit, version -> Cursor.of(version.policy().version()))
                .map(PolicyVersionResponse::listed);
    }

    @Operation(
            summary = "Read a version of the gesture policy",
            description = "Its document can be sent back as it is, which makes it the newest.")
    @GET
    @Path("/{version}")
    @RolesAllowed(Roles.ADMIN)
    public PolicyVersionResponse get(int version) {
        return policies.version(version)
                .map(PolicyVersionResponse::whole)
                .orElseThrow(() -> ProblemException.notFound("There is no such version."));
    }

    private static int before(@Nullable String after) {
        if (after == null) {
            return Integer.MAX_VALUE;
        }
        try {
            return Integer.parseInt(Cursor.decode(after, 1).parts().getFirst());
        } catch (NumberFormatException noVersion) {
            throw Cursor.unreadable();
        }
    }
}
