package org.accalmie.escalation.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import org.accalmie.escalation.oncall.Rotas;
import org.accalmie.web.Caller;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Roles;
import org.accalmie.web.Versions;
import org.accalmie.web.Violation;

/** Rotas as data: PUT takes what GET gave, and says when nobody is on call. */
@Path("/rotas")
class RotaResource {
    private final Policies policies;
    private final PolicyEditor policyEditor;
    private final Caller caller;
    private final InstantSource clock;

    RotaResource(Policies policies, PolicyEditor policyEditor, Caller caller, InstantSource clock) {
        this.policies = policies;
        this.policyEditor = policyEditor;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    public Response get() {
        return shown(policies.current().rotas());
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public Response put(@Valid @BeanParam PolicyChangeRequest request, @NotNull @Valid RotasRequest rotas) {
        var change = request.by(caller.name());
        change.of().accept(policies.current().rotas().version());
        var draft = PolicyEditor.Draft.of(new Rotas(0, rotas.items()));
        var faults = policyEditor.faults(draft);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults.stream()
                    .map(fault -> new Violation(fault.field(), fault.message()))
                    .toList());
        }
        return shown(policyEditor.save(draft, change).rotas());
    }

    private Response shown(Rotas rotas) {
        return Response.ok(RotasResponse.of(rotas, clock.instant()))
                .tag(Versions.tag(rotas.version()))
                .build();
    }
}
