package org.accalmie.escalation.policy.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import org.accalmie.escalation.oncall.Rotas;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.policy.PolicyEditor;
import org.accalmie.web.caller.Caller;
import org.accalmie.web.caller.Roles;
import org.accalmie.web.etag.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Rotas as data: PUT takes what GET gave, and says when nobody is on call. */
@Path("/rotas")
class RotaResource {
    private final Policies policies;
    private final PolicyEditor policyEditor;
    private final PolicyReader reader;
    private final Caller caller;
    private final InstantSource clock;

    RotaResource(
            Policies policies, PolicyEditor policyEditor, PolicyReader reader, Caller caller, InstantSource clock) {
        this.policies = policies;
        this.policyEditor = policyEditor;
        this.reader = reader;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    public Response get() {
        return shown(policies.current().rotas());
    }

    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RotasRequest.class)))
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response put(@Valid @BeanParam PolicyChangeRequest request, byte[] body) {
        var current = policyEditor.lock();
        var teams = current.teams().names();
        var rotas = reader.read(body, RotasRequest.class, read -> read.faults(teams));
        var change = request.by(caller.name());
        change.of().accept(current.rotas().version());
        var draft = PolicyEditor.Draft.of(rotas.rotas());
        PolicyReader.refuse(policyEditor.faults(draft));
        return shown(policyEditor.save(draft, change).rotas());
    }

    private Response shown(Rotas rotas) {
        return Response.ok(RotasResponse.of(rotas, clock.instant()))
                .tag(Versions.tag(rotas.version()))
                .build();
    }
}
