package org.accalmie.escalation.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.InstantSource;
import org.accalmie.escalation.policy.Policies;
import org.accalmie.escalation.policy.draft.PolicyReader;
import org.accalmie.escalation.routing.Router;
import org.accalmie.web.ProblemException;
import org.accalmie.web.caller.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

@Path("/policies/routing/simulation")
class SimulationResource {
    /** Transactions end after a minute. */
    private static final Duration LONGEST = Duration.ofSeconds(40);

    private final Policies policies;
    private final SimulatedIncidentStore store;
    private final PolicyReader reader;
    private final InstantSource clock;

    SimulationResource(Policies policies, SimulatedIncidentStore store, PolicyReader reader, InstantSource clock) {
        this.policies = policies;
        this.reader = reader;
        this.store = store;
        this.clock = clock;
    }

    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SimulationRequest.class)))
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    public SimulationResponse simulate(byte[] body) {
        var current = policies.current();
        var teams = current.teams().names();
        var request = reader.read(body, SimulationRequest.class, read -> read.faults(teams));
        var simulation = new Simulation(current.router(), Router.of(request.draft()));
        var end = clock.instant().plus(LONGEST);
        store.forEach(request.first(), request.last(), incident -> {
            if (clock.instant().isAfter(end)) {
                throw ProblemException.invalid(
                        "to", "must be nearer to from: these days take more than %d s".formatted(LONGEST.toSeconds()));
            }
            simulation.take(incident);
        });
        return simulation.result();
    }
}
