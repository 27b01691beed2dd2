package org.accalmie.escalation.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.routing.Router;
import org.accalmie.web.ProblemException;
import org.accalmie.web.Roles;
import org.accalmie.web.Violation;

@Path("/policies/routing/simulation")
class SimulationResource {
    /** Transactions end after a minute. */
    private static final Duration LONGEST = Duration.ofSeconds(40);

    private final Policies policies;
    private final SimulatedIncidentStore store;
    private final InstantSource clock;

    SimulationResource(Policies policies, SimulatedIncidentStore store, InstantSource clock) {
        this.policies = policies;
        this.store = store;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public SimulationResponse simulate(@NotNull @Valid SimulationRequest request) {
        var current = policies.current();
        var faults = Router.faults(request.policy(), current.teams().names());
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults.stream()
                    .map(fault -> new Violation("policy." + fault.field(), fault.message()))
                    .toList());
        }
        var simulation = new Simulation(current.router(), Router.of(request.policy()));
        var end = clock.instant().plus(LONGEST);
        store.forEach(request.from(), request.to(), incident -> {
            if (clock.instant().isAfter(end)) {
                throw ProblemException.invalid(
                        "to", "must be nearer to from: these days take more than %d s".formatted(LONGEST.toSeconds()));
            }
            simulation.take(incident);
        });
        return simulation.result();
    }
}
