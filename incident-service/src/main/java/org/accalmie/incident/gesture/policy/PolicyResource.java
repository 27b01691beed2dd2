package org.accalmie.incident.gesture.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The figures of the gesture policy; each gesture keeps the version it was judged by. */
@Tag(name = "Policies")
@Path("/policies/gestures")
public class PolicyResource {
    private static final int LONGEST_REASON = 500;

    private final Policies policies;
    private final Caller caller;

    PolicyResource(Policies policies, Caller caller) {
        this.policies = policies;
        this.caller = caller;
    }

    @Operation(summary = "Read the gesture policy")
    @GET
    @RolesAllowed(Roles.ADMIN)
    public RestResponse<GesturePolicy> get() {
        return answer(policies.current());
    }

    @Operation(
            summary = "Replace the gesture policy",
            description = "Takes what GET gave, ignores version, and is in effect when answered. Gestures keep "
                    + "the version they were judged by.")
    @PUT
    @Transactional
    @RolesAllowed(Roles.ADMIN)
    public RestResponse<GesturePolicy> put(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(description = "Why, for whoever reads the versions later")
                    @QueryParam("reason")
                    @CodePointLength(max = LONGEST_REASON)
                    @Nullable
                    String reason,
            @NotNull @Valid PolicyRequest request) {
        var current = policies.lock();
        Versions.require(ifMatch, current.version());
        return answer(policies.replace(current, request.policy(), caller.name(), said(reason)));
    }

    private static @Nullable String said(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    private static RestResponse<GesturePolicy> answer(GesturePolicy policy) {
        return ResponseBuilder.ok(policy).tag(Versions.tag(policy.version())).build();
    }
}
