package org.accalmie.escalation.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.routing.Router;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Roles;
import org.accalmie.web.Violation;

@Path("/policies/routing/simulation")
class SimulationResource {
    private final Policies policies;
    private final SimulatedIncidentStore store;

    SimulationResource(Policies policies, SimulatedIncidentStore store) {
        this.policies = policies;
        this.store = store;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public SimulationResponse simulate(@NotNull @Valid SimulationRequest request) {
        if (request.to().isBefore(request.from())) {
            throw ProblemException.invalid("to", "must not be before from");
        }
        var current = policies.current();
        var faults = Router.faults(request.policy(), current.teams().names());
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults.stream()
                    .map(fault -> new Violation("policy." + fault.field(), fault.message()))
                    .toList());
        }
        var simulation = new Simulation(current.router(), Router.of(request.policy()));
        store.forEach(request.from(), request.to(), simulation::take);
        return simulation.result();
    }
}
